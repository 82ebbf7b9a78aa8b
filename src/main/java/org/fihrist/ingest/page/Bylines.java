package org.fihrist.ingest.page;

/** Knows the lines that only say who wrote, translated or photographed: {@code كتب: ...}, {@code بقلم ...}. */
final class Bylines {
    private static final int LONGEST = 8;
    private static final int LONGEST_BARE = 4;
    private static final String SIGNS = ":|-–—/ـ";

    private final Phrases signed;
    private final Phrases bare;

    Bylines(FurnitureFile file) {
        this.signed = file.phrases("byline");
        this.bare = file.phrases("byline-bare");
    }

    /** Whether the line is a byline wherever it stands: the label has a sign after it. */
    boolean isSigned(Line line) {
        int label = Math.max(signed.startOf(line.words()), bare.startOf(line.words()));
        if (label == 0 || line.size() > LONGEST || line.isParagraph()) {
            return false;
        }
        String after = line.after(label).strip();
        return !after.isEmpty() && SIGNS.indexOf(after.charAt(0)) >= 0;
    }

    /** Whether the line is a byline between headline and text, where a label without a sign is enough. */
    boolean isBare(Line line) {
        boolean labelled = signed.startOf(line.words()) > 0 || signed.endOf(line.words()) > 0;
        boolean author = labelled && line.size() <= LONGEST_BARE;
        boolean by = bare.startOf(line.words()) > 0 && line.size() <= LONGEST;
        return !line.isParagraph() && (author || by);
    }
}
