package org.fihrist.article;

/**
 * An entity of an article as the API shows it.
 *
 * @param id the person's id or the country's code
 * @param label display name in the language asked for
 * @param count number of mentions in title and body
 */
public record LabelledTag(String id, String label, int count) {}
