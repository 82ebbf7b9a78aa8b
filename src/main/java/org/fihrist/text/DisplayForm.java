package org.fihrist.text;

import java.text.Normalizer;

/** How a span of text is shown by itself: without the signs that carry no letter, with single blanks. */
public final class DisplayForm {

    private DisplayForm() {}

    /**
     * Drops vowel marks, tatweel, joiners and direction marks, and writes white space, the hash sign and the low line of a tag as one
     * blank: {@code مُحَمَّد_صلاح} is {@code محمد صلاح}. Letters stay as they are.
     */
    public static String of(CharSequence span) {
        // Else the hamza of a decomposed أ would be dropped as a mark.
        String composed = Normalizer.normalize(span, Normalizer.Form.NFC);
        StringBuilder shown = new StringBuilder(composed.length());
        boolean blank = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c == '_' || Character.isWhitespace(c) || CharacterKind.OF[c] == CharacterKind.BLANK) {
                blank = !shown.isEmpty();
            } else if (!DroppedSign.is(c)) {
                if (blank) {
                    shown.append(' ');
                    blank = false;
                }
                shown.append(c);
            }
        }
        return shown.toString();
    }
}
