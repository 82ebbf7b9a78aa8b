package org.fihrist.entity;

/**
 * A span of text that names an entity, proclitics left out: in "لبوتين" the span is "بوتين".
 *
 * @param entity the one named
 * @param start first character, in UTF-16 code units of the text
 * @param end behind the last character
 */
public record Mention(Entity entity, int start, int end) {

    /** Whether a span of the same text shares characters with it. */
    public boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}
