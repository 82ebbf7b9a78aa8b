package org.fihrist.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fihrist.date.DateKind;
import org.fihrist.date.DateMention;
import org.fihrist.date.DateReader;
import org.fihrist.date.Moment;
import org.fihrist.date.TimeReader;
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
            return sentence(label(line, mentions, mentions.getFirst()), List.of(line.text()));
        }
        Labelled best = best(line, mentions);
        Line around = Line.of(without(line.text(), DateReader.readEach(line.text())));
        List<String> rest = furniture.leftOver(around);
        if (isDateOnly(line, best, rest)) {
            return Optional.of(new DateLine(best.kind(), best.moment(), rest));
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
                ? Optional.of(new DateLine(Kind.SENTENCE, first.moment(), rest))
                : Optional.empty();
    }

    private static Optional<DateLine> beside(Line line, Line around, Labelled best, List<String> rest) {
        if (line.isParagraph()) {
            return Optional.empty();
        }
        if (rest.size() <= SIGNED_WORDS && hasSign(around.text())) {
            return Optional.of(new DateLine(Kind.SIGNED, best.moment(), rest));
        }
        return rest.size() <= LOOSE_WORDS
                ? Optional.of(new DateLine(Kind.LOOSE, best.moment(), rest))
                : Optional.empty();
    }

    /**
     * The date of publication rather than one without a label, and that rather than the date of a change; among equals
     * the Gregorian one.
     */
    private Labelled best(Line line, List<DateMention> mentions) {
        List<DateMention> gregorianFirst = mentions.stream()
                .sorted(Comparator.comparing(DateMention::kind))
                .toList();
        List<Labelled> labelled = new ArrayList<>();
        for (DateMention mention : gregorianFirst) {
            labelled.add(label(line, mentions, mention));
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

    /** Looks at the words before the date, weekday, time of day and the same day by the other calendar aside. */
    private Labelled label(Line line, List<DateMention> mentions, DateMention mention) {
        List<DateMention> otherCalendar = DateReader.readEach(line.text()).stream()
                .filter(other -> other.kind() == DateKind.HIJRI)
                .toList();
        List<Word> before = line.words().stream()
                .takeWhile(word -> word.end() <= mention.start())
                .filter(word -> otherCalendar.stream().noneMatch(other -> isIn(word, other)))
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
        return new Labelled(TimeReader.at(line.text(), mention, mentions), kind, publishedWords == end);
    }

    private static boolean isIn(Word word, DateMention mention) {
        return word.start() >= mention.start() && word.end() <= mention.end();
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
    private record Labelled(Moment moment, Kind kind, boolean opensLine) {}
}
