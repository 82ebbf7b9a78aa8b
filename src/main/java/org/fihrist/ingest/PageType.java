package org.fihrist.ingest;

/** The form of a page. */
enum PageType {
    TEXT,
    HTML
}
