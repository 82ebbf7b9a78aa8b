package org.fihrist.ingest.page;

import org.jsoup.nodes.Element;

/**
 * The lines that an element of an HTML page spans.
 *
 * @param element the element
 * @param from its first line
 * @param to after its last line
 * @param paragraphCharacters how many characters of them are in paragraphs
 */
record HtmlRegion(Element element, int from, int to, long paragraphCharacters) {}
