package org.fihrist.search.feed;

import org.jdom2.Verifier;

/** Text of articles as feeds can carry it. */
public final class PlainText {

    private PlainText() {}

    /** On one line, without control characters and whatever else XML 1.0 has no way to write. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(c -> Verifier.isXMLCharacter(c) && !Character.isISOControl(c))
                .forEach(plain::appendCodePoint);
        return plain.toString().replaceAll(" {2,}", " ").strip();
    }
}
