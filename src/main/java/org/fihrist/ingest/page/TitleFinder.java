package org.fihrist.ingest.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds the headline above an article's text: a line without a full stop that shares its words with the text.
 *
 * <p>Above the text there may also be the site's name, menus, a ticker of other headlines, a kicker above the headline and
 * a standfirst below it. The figures are our own observation of news pages.
 */
final class TitleFinder {
    private static final int FEWEST_WORDS = 3;

    /** A headline that shares no word with the text is taken only when it is too long for a slogan. */
    private static final int UNRELATED_WORDS = 5;

    private static final int LONG_HEADLINE = 18;

    /** So short a line right above a longer headline of the same matter is a kicker. */
    private static final int KICKER_WORDS = 4;

    private static final int WORDS_BELOW_KICKER = 14;

    /** A line that shares so much with the text is a headline; else the first that comes near the best. */
    private static final double ENOUGH = 0.34;

    private static final double NEAR_BEST = 0.6;

    /** What stands beside a date and shares more than this with the text is a headline that names a day. */
    private static final double HALF = 0.5;

    private final Furniture furniture;

    TitleFinder(Furniture furniture) {
        this.furniture = furniture;
    }

    /**
     * The index of the headline, or empty.
     *
     * @param firstText the index of the first line of text; the size of the list where there is none
     */
    OptionalInt find(List<PageLine> lines, int firstText) {
        if (firstText == lines.size()) {
            return OptionalInt.empty();
        }
        Vocabulary vocabulary = new Vocabulary(lines.subList(firstText, lines.size()));
        List<Candidate> all = IntStream.range(0, firstText)
                .filter(index -> mayBeHeadline(lines.get(index), vocabulary))
                .mapToObj(index -> new Candidate(index, lines.get(index).line(), vocabulary))
                .toList();
        List<Candidate> candidates =
                headlineSized(all.stream().filter(this::isLikely).toList());
        return first(candidates, firstText == 1)
                .map(candidate -> belowKicker(candidate, candidates))
                .or(() -> shortTitle(all, lines, firstText))
                .map(candidate -> OptionalInt.of(candidate.index()))
                .orElseGet(OptionalInt::empty);
    }

    private boolean mayBeHeadline(PageLine line, Vocabulary vocabulary) {
        boolean statesDate = line.date()
                .filter(date -> vocabulary.share(date.rest()) <= HALF)
                .isPresent();
        return line.isHeadline() && !statesDate && !line.line().text().endsWith("،") && !furniture.isMenu(line.line());
    }

    private boolean isLikely(Candidate candidate) {
        return candidate.size() >= FEWEST_WORDS
                && (!furniture.isSiteName(candidate.line()) || isMoreThanSiteName(candidate));
    }

    /** A headline may begin with a newspaper or a channel. */
    private static boolean isMoreThanSiteName(Candidate candidate) {
        return candidate.size() >= UNRELATED_WORDS && candidate.share() >= ENOUGH;
    }

    /** Leaves long lines out, the beginnings of texts without full stops, where a shorter one has to do with the text. */
    private static List<Candidate> headlineSized(List<Candidate> candidates) {
        List<Candidate> sized = candidates.stream()
                .filter(candidate -> candidate.size() <= LONG_HEADLINE && candidate.share() > 0)
                .toList();
        return sized.isEmpty() ? candidates : sized;
    }

    private static Optional<Candidate> first(List<Candidate> candidates, boolean alone) {
        double best = candidates.stream().mapToDouble(Candidate::share).max().orElse(0);
        return candidates.stream()
                .filter(candidate -> candidate.share() >= Math.min(best * NEAR_BEST, ENOUGH))
                .filter(candidate -> alone || candidate.share() > 0 || candidate.size() >= UNRELATED_WORDS)
                .findFirst();
    }

    private static Candidate belowKicker(Candidate candidate, List<Candidate> candidates) {
        if (candidate.size() > KICKER_WORDS) {
            return candidate;
        }
        return candidates.stream()
                .filter(next -> next.index() > candidate.index())
                .findFirst()
                .filter(next -> next.size() > KICKER_WORDS && next.size() <= WORDS_BELOW_KICKER)
                .filter(next -> next.share() >= candidate.share() * HALF)
                .orElse(candidate);
    }

    /** A line of one or two words right above the text, or above its date, when the text has one of them. */
    private static Optional<Candidate> shortTitle(List<Candidate> all, List<PageLine> lines, int firstText) {
        int index = firstText - 1;
        while (index >= 0 && lines.get(index).isDated()) {
            index--;
        }
        int last = index;
        return all.stream()
                .filter(candidate -> candidate.index() == last && candidate.size() < FEWEST_WORDS)
                .filter(candidate -> candidate.share() > 0)
                .findFirst();
    }

    /** A line that may be the headline, with the share of its words that the text has. */
    private record Candidate(int index, Line line, double share) {
        Candidate(int index, Line line, Vocabulary vocabulary) {
            this(
                    index,
                    line,
                    vocabulary.share(line.words().stream().map(Word::key).toList()));
        }

        int size() {
            return line.size();
        }
    }
}
