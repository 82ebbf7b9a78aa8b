package org.fihrist.ingest.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fihrist.date.DateMention;
import org.fihrist.date.DateReader;
import org.fihrist.ingest.page.DateLine.Kind;

/** Tells lines that state the date of publication from lines that merely mention a date. */
final class DateLines {
    /** Longer lines are sentences; reading them word by word for every date could cost more than linear time. */
    private static final int LONGEST = 40;

    private static final int LABELLED_WORDS = 6;
    private static final int SIGNED_WORDS = 5;
    private static final int LOOSE_WORDS = 4;
    private static final String SIGNS = "|•·–—/";

    private final Furniture furniture;
    private final Phrases published;
    private final Phrases updated;
    private final Phrases between;

    DateLines(Furniture furniture, FurnitureFile file) {
        this.furniture = furniture;
        this.published = file.phrases("published");
        this.updated = file.phrases("updated");
        this.between = file.phrases("between");
    }

    /** What the line states; empty where it has no complete date or only mentions one. */
    Optional<DateLine> read(Line line) {
        List<DateMention> mentions = DateReader.read(line.text());
        if (mentions.isEmpty()) {
            return Optional.empty();
        }
        if (line.size() > LONGEST) {
            return sentence(label(line, mentions.getFirst()), List.of(line.text()));
        }
        Labelled best = best(line, mentions);
        Line around = Line.of(without(line.text(), mentions));
        List<String> rest = furniture.leftOver(around);
        if (isDateOnly(line, best, rest)) {
            return Optional.of(new DateLine(best.kind(), best.date(), rest));
        }
        return sentence(best, rest).or(() -> beside(line, around, best, rest));
    }

    /** Nothing but date and counters, or a label that says so with a few words more, such as an author. */
    private static boolean isDateOnly(Line line, Labelled best, List<String> rest) {
        boolean labelled = best.kind() != Kind.PLAIN && !line.isParagraph() && rest.size() <= LABELLED_WORDS;
        return rest.isEmpty() || labelled;
    }

    private static Optional<DateLine> sentence(Labelled first, List<String> rest) {
        return first.kind() == Kind.PUBLISHED && first.opensLine()
                ? Optional.of(new DateLine(Kind.SENTENCE, first.date(), rest))
                : Optional.empty();
    }

    private static Optional<DateLine> beside(Line line, Line around, Labelled best, List<String> rest) {
        if (line.isParagraph()) {
            return Optional.empty();
        }
        if (rest.size() <= SIGNED_WORDS && hasSign(around.text())) {
            return Optional.of(new DateLine(Kind.SIGNED, best.date(), rest));
        }
        return rest.size() <= LOOSE_WORDS ? Optional.of(new DateLine(Kind.LOOSE, best.date(), rest)) : Optional.empty();
    }

    /** The date of publication rather than one without a label, and that rather than the date of a change. */
    private Labelled best(Line line, List<DateMention> mentions) {
        List<Labelled> labelled = new ArrayList<>();
        for (DateMention mention : mentions) {
            labelled.add(label(line, mention));
        }
        for (Kind kind : List.of(Kind.PUBLISHED, Kind.PLAIN)) {
            for (Labelled date : labelled) {
                if (date.kind() == kind) {
                    return date;
                }
            }
        }
        return labelled.getFirst();
    }

    /** Looks at the words before the date, weekday and time of day aside. */
    private Labelled label(Line line, DateMention mention) {
        List<Word> before = line.words().stream()
                .takeWhile(word -> word.end() <= mention.start())
                .toList();
        int end = before.size();
        while (end > 0 && (before.get(end - 1).isNumber() || between.has(before.subList(end - 1, end)))) {
            end--;
        }
        List<Word> label = before.subList(0, end);
        int publishedWords = published.endOf(label);
        int updatedWords = updated.endOf(label);
        Kind kind = publishedWords + updatedWords == 0
                ? Kind.PLAIN
                : publishedWords > updatedWords ? Kind.PUBLISHED : Kind.UPDATED;
        return new Labelled(mention.date(), kind, publishedWords == end);
    }

    private static String without(String text, List<DateMention> mentions) {
        StringBuilder rest = new StringBuilder(text);
        for (DateMention mention : mentions.reversed()) {
            rest.replace(mention.start(), mention.end(), " ");
        }
        return rest.toString();
    }

    private static boolean hasSign(String text) {
        return (" " + text + " ").contains(" - ") || text.chars().anyMatch(sign -> SIGNS.indexOf(sign) >= 0);
    }

    /** A date with what the words before it say of it, and whether those words open the line. */
    private record Labelled(LocalDate date, Kind kind, boolean opensLine) {}
}
