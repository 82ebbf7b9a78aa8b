package org.fihrist.ingest.page;

/** How a line points away from the article. */
enum Pointer {
    /** It does not. */
    NONE,
    /** A label with the other article's headline after it: {@code اقرأ أيضا: ...}. */
    TEASER,
    /** Such a label alone: the headline follows on the next line. */
    LABEL,
    /** The heading of a list of other articles or of tags. */
    LIST,
    /** The heading of readers' comments or of the form for them. */
    COMMENTS
}
