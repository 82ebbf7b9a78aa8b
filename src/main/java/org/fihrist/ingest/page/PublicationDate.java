package org.fihrist.ingest.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fihrist.ingest.page.DateLine.Kind;

/**
 * Chooses the date of publication among those that the lines near a page's top state: a labelled one, else the one
 * between headline and text, else the one an opening sentence states, else that of the last change, else one above the
 * headline, which may be the day on which the page was looked at.
 */
final class PublicationDate {
    private static final int UNSTATED = Integer.MAX_VALUE;

    /** Dates below the text's beginning are looked for until so many paragraphs have passed. */
    private static final int PARAGRAPHS = 3;

    /** A standfirst may stand between headline and date: at most so long, and only one. */
    private static final int STANDFIRST_WORDS = 30;

    private PublicationDate() {}

    static Optional<LocalDate> find(List<PageLine> lines, OptionalInt title) {
        Optional<LocalDate> found = Optional.empty();
        int bestRank = UNSTATED;
        int paragraphs = 0;
        boolean afterText = false;
        for (int i = 0; i < lines.size() && paragraphs < PARAGRAPHS; i++) {
            PageLine line = lines.get(i);
            boolean above = title.isPresent() && i <= title.getAsInt();
            int rank = line.date().isPresent() && !(title.isPresent() && i == title.getAsInt())
                    ? rank(line.date().get().kind(), above, paragraphs, afterText)
                    : UNSTATED;
            if (rank < bestRank || (above && rank == bestRank && rank != UNSTATED)) {
                bestRank = rank;
                found = line.date().map(DateLine::date);
            }
            paragraphs += line.isParagraph() ? 1 : 0;
            afterText |= line.isParagraph() && line.line().size() > STANDFIRST_WORDS;
        }
        return found;
    }

    private static int rank(Kind kind, boolean aboveTitle, int paragraphs, boolean afterText) {
        return switch (kind) {
            case PUBLISHED -> 0;
            case SENTENCE -> 2;
            case UPDATED -> 3;
            case PLAIN -> aboveTitle ? 4 : 1;
            case SIGNED -> paragraphs > 1 || afterText ? UNSTATED : aboveTitle ? 4 : 1;
            case LOOSE -> paragraphs > 0 ? UNSTATED : aboveTitle ? 4 : 1;
        };
    }
}
