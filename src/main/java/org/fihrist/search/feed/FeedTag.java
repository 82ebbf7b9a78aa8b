package org.fihrist.search.feed;

/**
 * A person or country of an entry.
 *
 * @param term id or code
 */
public record FeedTag(String term, String label) {}
