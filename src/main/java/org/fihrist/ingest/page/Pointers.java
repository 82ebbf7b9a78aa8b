package org.fihrist.ingest.page;

/** Tells the lines that point to other articles or head the comments from the article's own. */
final class Pointers {
    private static final int LONGEST = 30;
    private static final String SIGNS = ":|-–—>›»←/…";

    private final Phrases related;
    private final Phrases weak;
    private final Phrases list;
    private final Phrases comments;
    private final SiteSuffix suffix;

    Pointers(FurnitureFile file, SiteSuffix suffix) {
        this.related = file.phrases("related");
        this.weak = file.phrases("related-weak");
        this.list = file.phrases("list");
        this.comments = file.phrases("comments");
        this.suffix = suffix;
    }

    /**
     * How the line points away.
     *
     * @param inText whether paragraphs stand above it: above them, an ordinary word begins a headline
     */
    Pointer of(Line line, boolean inText) {
        if (line.size() > LONGEST) {
            return Pointer.NONE;
        }
        if (isHeading(comments, line)) {
            return Pointer.COMMENTS;
        }
        if (isHeading(list, line)) {
            return Pointer.LIST;
        }
        if (isLabel(line) || (inText && isWeakLabel(line))) {
            int label = Math.max(related.startOf(line.words()), weak.startOf(line.words()));
            return label == line.size() ? Pointer.LABEL : Pointer.TEASER;
        }
        return Pointer.NONE;
    }

    /** The phrase alone, counted ({@code التعليقات (3)}), or with what it heads after a colon ({@code الوسوم: ...}). */
    private static boolean isHeading(Phrases phrases, Line line) {
        int words = phrases.startOf(line.words());
        boolean numbersOnly = line.words().stream().skip(words).allMatch(Word::isNumber);
        return words > 0 && (numbersOnly || hasSignAfter(line, words));
    }

    private boolean isLabel(Line line) {
        int words = related.startOf(line.words());
        return words > 0 && (!line.isParagraph() || hasSignAfter(line, words));
    }

    private boolean isWeakLabel(Line line) {
        int words = weak.startOf(line.words());
        if (words == 0 || line.isParagraph()) {
            return false;
        }
        boolean apart = hasSignAfter(line, words)
                || line.gap() == line.words().get(words - 1).end();
        return apart || (words < line.size() && suffix.isOn(line.text()));
    }

    private static boolean hasSignAfter(Line line, int words) {
        int from = line.words().get(words - 1).end();
        int to = words < line.size()
                ? line.words().get(words).start()
                : line.text().length();
        return line.text().substring(from, to).chars().anyMatch(sign -> SIGNS.indexOf(sign) >= 0);
    }
}
