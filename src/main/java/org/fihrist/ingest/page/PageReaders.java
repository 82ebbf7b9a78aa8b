package org.fihrist.ingest.page;

import org.jsoup.nodes.Document;

/**
 * Reads news pages as found in the wild, by general rules that know no site. Never throws for what a page holds; work and
 * depth are bounded. Safe for use by several threads.
 */
public final class PageReaders {
    private final TextPageReader text;
    private final HtmlPageReader html;
    private final TaggedPageReader tagged;

    /** Loads the list of page furniture; one instance serves all pages. */
    public PageReaders() {
        FurnitureFile furniture = FurnitureFile.load();
        this.text = new TextPageReader(furniture);
        this.html = new HtmlPageReader(furniture, text);
        this.tagged = new TaggedPageReader(text);
    }

    /** Reads a page given as plain text, such as one copied from a browser. */
    public Page readText(String page) {
        return text.read(page);
    }

    /** Reads a page given as HTML, taken apart by the parser, which also finds its character encoding out. */
    public Page readHtml(Document page) {
        return html.read(page);
    }

    /** Reads one document of a tagged file, {@code <DOC>…</DOC>}. */
    public TaggedPage readTagged(String document) {
        return tagged.read(document);
    }
}
