package org.fihrist.text;

/** Reads what stands between two words. */
final class GapReader {

    private GapReader() {}

    /**
     * Reads the gap {@code text[from, to)}.
     *
     * @param afterInitial whether the word before it may be an initial, whose dot does not end a sentence
     */
    static Gap read(char[] text, int from, int to, boolean afterInitial) {
        byte sign = CharacterKind.BLANK;
        int signs = 0;
        boolean blanks = false;
        for (int i = from; i < to; i++) {
            byte kind = CharacterKind.OF[text[i]];
            switch (kind) {
                case CharacterKind.MARK -> {}
                case CharacterKind.BLANK -> blanks = true;
                default -> {
                    signs++;
                    sign = signs == 1 ? kind : merged(sign, kind);
                }
            }
        }
        return switch (sign) {
            case CharacterKind.BLANK -> Gap.BLANK;
            case CharacterKind.HYPHEN -> signs == 1 ? Gap.HYPHEN : Gap.BREAK;
            case CharacterKind.APOSTROPHE -> signs == 1 && !blanks ? Gap.HYPHEN : Gap.QUOTE;
            case CharacterKind.QUOTE -> Gap.QUOTE;
            case CharacterKind.DOT -> signs == 1 && afterInitial ? Gap.HYPHEN : Gap.BREAK;
            default -> Gap.BREAK;
        };
    }

    /** Two apostrophes are quotation marks as well ('' or ‘ ’); other signs of two kinds break. */
    private static byte merged(byte one, byte other) {
        if (one == other) {
            return one;
        }
        return isQuote(one) && isQuote(other) ? CharacterKind.QUOTE : CharacterKind.OTHER;
    }

    private static boolean isQuote(byte kind) {
        return kind == CharacterKind.QUOTE || kind == CharacterKind.APOSTROPHE;
    }
}
