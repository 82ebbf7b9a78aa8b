package org.fihrist.text;

/**
 * The signs written upon, inside or around letters that carry no letter of their own, which folding drops.
 *
 * <p>Vowel marks; Quranic marks; combining hamza, madda and diacritics; tatweel; joiners, direction marks and byte order
 * mark; and the honorific ligatures such as ﷺ, formulas that are no part of the name they follow. The dagger alef is among
 * them although it sounds: modern spelling leaves that alef out (هذا, الله, الرحمن). Source: the Unicode charts.
 */
final class DroppedSign {

    /** First and last character of each range, in pairs. */
    private static final String RANGES = "\u00AD\u00AD" // soft hyphen
            + "\u0300\u036F" // Latin diacritics
            + "\u061C\u061C" // Arabic letter mark
            + "\u0640\u0640" // tatweel
            + "\u0674\u0674" // high hamza of Kazakh
            + "\u06E5\u06E6" // small waw and yeh of Quranic spelling
            + "\u200C\u200F" // joiners, direction marks
            + "\u202A\u202E\u2060\u2064\u2066\u206F" // embeddings, invisible operators, isolates
            + "\uFC5E\uFC63\uFCF2\uFCF4" // ligatures of shadda and a vowel mark
            + "\uFD40\uFD4F\uFDCF\uFDCF\uFDFA\uFDFB\uFDFE\uFDFF" // honorific ligatures
            + "\uFE00\uFE0F" // variation selectors
            + "\uFE70\uFE7F" // vowel marks that stand by themselves
            + "\uFEFF\uFEFF"; // byte order mark

    private static final char ARABIC_BLOCKS_START = '\u0600';
    private static final char ARABIC_BLOCKS_END = '\u08FF';

    private DroppedSign() {}

    static boolean is(char c) {
        if (ARABIC_BLOCKS_START <= c && c <= ARABIC_BLOCKS_END && Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        for (int i = 0; i < RANGES.length(); i += 2) {
            if (RANGES.charAt(i) <= c && c <= RANGES.charAt(i + 1)) {
                return true;
            }
        }
        return false;
    }
}
