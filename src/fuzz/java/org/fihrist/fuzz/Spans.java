package org.fihrist.fuzz;

import java.util.List;
import java.util.function.ToIntFunction;

/** Checks that spans are not empty, lie within a text, and follow one another without overlap. */
public final class Spans {

    private final CharSequence text;
    private int last;

    public Spans(CharSequence text) {
        this.text = text;
    }

    /** Checks the next ones. */
    public <T> void addAll(List<T> spans, ToIntFunction<T> start, ToIntFunction<T> end) {
        for (T span : spans) {
            if (start.applyAsInt(span) < last
                    || end.applyAsInt(span) <= start.applyAsInt(span)
                    || end.applyAsInt(span) > text.length()) {
                throw new IllegalStateException(
                        span + " is no span behind " + last + " of " + text.length() + " characters");
            }
            last = end.applyAsInt(span);
        }
    }
}
