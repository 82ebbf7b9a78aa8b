package org.fihrist.ingest.page;

/**
 * A line of an HTML page.
 *
 * @param text as written
 * @param heading whether it stands in an h1 element
 * @param link whether it is nothing but a link, and no such heading
 */
record HtmlLine(String text, boolean heading, boolean link) {
    /** Shorter lines say nothing about where the article is. */
    private static final int PARAGRAPH_CHARACTERS = 80;

    /** How many characters it adds to the paragraphs of the element that it stands in. */
    int paragraphCharacters() {
        return !link && !heading && text.length() >= PARAGRAPH_CHARACTERS ? text.length() : 0;
    }
}
