package org.fihrist.ingest.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fihrist.date.Moment;
import org.fihrist.date.RelativeMention;
import org.fihrist.ingest.page.DateLine.Kind;

/**
 * Chooses the date of publication among those that the lines near a page's top state: a labelled one, else the one
 * between headline and text, else the one an opening sentence states, else that of the last change, else one above the
 * headline, which may be the day on which the page was looked at. From that day the distance is counted where the
 * article only says how long ago it appeared; without it, such words are no date.
 */
final class PublicationDate {
    /** How many lines of text are looked at: below them a date belongs to something else. */
    private static final int LINES_OF_TEXT = 3;

    /** A standfirst may stand between headline and a line with author and date: at most so long, and only one. */
    private static final int STANDFIRST_WORDS = 30;

    /** A distance from now may stand so many lines above the headline; further up there are other articles. */
    private static final int LINES_ABOVE_TITLE = 2;

    private PublicationDate() {}

    /**
     * The date, ISO-8601, or empty where the page states none.
     *
     * @param title the index of the headline; empty where there is none
     * @param firstText the index of the first line of text
     */
    static Optional<String> find(List<PageLine> lines, OptionalInt title, int firstText) {
        Rank best = Rank.NONE;
        Optional<Moment> found = Optional.empty();
        Optional<Moment> pageDay = Optional.empty();
        for (int i = 0; i < Math.min(lines.size(), firstText + LINES_OF_TEXT); i++) {
            Rank rank = rank(lines, i, title, firstText);
            Optional<Moment> moment = lines.get(i).date().map(DateLine::moment);
            boolean nearerToTitle = rank == Rank.ABOVE_TITLE && best == rank;
            pageDay = rank == Rank.ABOVE_TITLE ? moment : pageDay;
            if (rank.compareTo(best) < 0 || nearerToTitle) {
                best = rank;
                found = moment;
            }
        }
        Optional<RelativeMention> ago = ago(lines, title, firstText);
        if (best.isArticles() || ago.isEmpty() || pageDay.isEmpty()) {
            return found.map(Moment::text);
        }
        Optional<String> counted = ago.get().before(pageDay.get()).map(LocalDate::toString);
        return counted.isPresent() || best == Rank.ABOVE_TITLE ? counted : found.map(Moment::text);
    }

    /** The distance that stands between headline and text, or right above the headline. */
    private static Optional<RelativeMention> ago(List<PageLine> lines, OptionalInt title, int firstText) {
        int from = Math.max(0, title.orElse(0) - LINES_ABOVE_TITLE);
        return lines.subList(from, Math.min(lines.size(), Math.max(from, firstText + 1))).stream()
                .flatMap(line -> line.ago().stream())
                .findFirst();
    }

    private static Rank rank(List<PageLine> lines, int index, OptionalInt title, int firstText) {
        PageLine line = lines.get(index);
        boolean isTitle = title.isPresent() && title.getAsInt() == index;
        if (isTitle || line.date().isEmpty() || !isNearEnough(line.date().get().kind(), lines, index, firstText)) {
            return Rank.NONE;
        }
        boolean above = line.isAbove() || (title.isPresent() && index < title.getAsInt());
        return switch (line.date().get().kind()) {
            case PUBLISHED -> Rank.LABELLED;
            case SENTENCE -> Rank.SENTENCE;
            case UPDATED -> Rank.UPDATED;
            case PLAIN, SIGNED, LOOSE -> above ? Rank.ABOVE_TITLE : Rank.BELOW_TITLE;
        };
    }

    /** The more a line says beside its date, the nearer it must stand to the headline. */
    private static boolean isNearEnough(Kind kind, List<PageLine> lines, int index, int firstText) {
        return switch (kind) {
            case PUBLISHED, PLAIN, UPDATED, SENTENCE -> true;
            case SIGNED -> index < firstText || (index == firstText + 1 && isStandfirst(lines.get(firstText)));
            case LOOSE -> index < firstText;
        };
    }

    private static boolean isStandfirst(PageLine line) {
        return line.line().size() <= STANDFIRST_WORDS;
    }

    /** The surest first. */
    private enum Rank {
        LABELLED,
        BELOW_TITLE,
        SENTENCE,
        UPDATED,
        ABOVE_TITLE,
        NONE;

        /** Whether such a date is the article's, and not that of a change or of the page. */
        boolean isArticles() {
            return compareTo(UPDATED) < 0;
        }
    }
}
