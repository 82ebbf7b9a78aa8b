package org.fihrist.ingest.page;

/** Makes a {@link Line} of raw text: no control or direction characters, one blank where there were several. */
final class LineCleaner {
    private static final int WIDE = 2;
    private static final int VERY_WIDE = 3;

    private final StringBuilder text = new StringBuilder();
    private int blanks;
    private int gap = -1;
    private int columns = 1;

    private LineCleaner() {}

    static Line clean(String raw) {
        LineCleaner cleaner = new LineCleaner();
        raw.codePoints().forEach(cleaner::add);
        String text = cleaner.text.toString();
        return new Line(text, Word.of(text), cleaner.gap, cleaner.columns);
    }

    private void add(int character) {
        if (isBlank(character)) {
            blanks += character == '\t' ? VERY_WIDE : 1;
        } else if (isEmbedding(character)) {
            blanks = Math.max(blanks, 1);
        } else if (!isInvisible(character)) {
            closeGap();
            text.appendCodePoint(isLoneSurrogate(character) ? '\uFFFD' : character);
        }
    }

    private void closeGap() {
        if (blanks > 0 && !text.isEmpty()) {
            if (blanks >= WIDE && gap < 0) {
                gap = text.length();
            }
            columns += blanks >= VERY_WIDE ? 1 : 0;
            text.append(' ');
        }
        blanks = 0;
    }

    private static boolean isBlank(int character) {
        return Character.isSpaceChar(character) || Character.isISOControl(character);
    }

    /** Pages set neighbouring boxes apart by them; within a word they do not occur. */
    private static boolean isEmbedding(int character) {
        return (character >= '\u202A' && character <= '\u202E') || (character >= '\u2066' && character <= '\u2069');
    }

    /** Direction marks, byte order marks, soft hyphens; the joiners stay, they shape letters. */
    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT && character != '\u200C' && character != '\u200D';
    }

    private static boolean isLoneSurrogate(int character) {
        return Character.getType(character) == Character.SURROGATE;
    }
}
