package org.fihrist.ingest.page;

/**
 * Reads news pages as found in the wild, by general rules that know no site. Never throws for what a page holds; work and
 * depth are bounded. Safe for use by several threads.
 */
public final class PageReaders {
    private final TextPageReader text;

    /** Loads the list of page furniture; one instance serves all pages. */
    public PageReaders() {
        this.text = new TextPageReader(FurnitureFile.load());
    }

    /** Reads a page given as plain text, such as one copied from a browser. */
    public Page readText(String page) {
        return text.read(page);
    }
}
