package org.fihrist.search;

/** Order of results. */
enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST
}
