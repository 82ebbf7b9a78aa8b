package org.fihrist.ingest.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Settles the headline of a page: the one that the page states about itself, else the one found among its lines. */
final class HeadlineReader {
    /** Names of sites and sections that stand on lines of their own are this short. */
    private static final int NAME_WORDS = 6;

    /** A stated headline is known again by its beginning when that is so long. */
    private static final int SAME_BEGINNING_WORDS = 4;

    private final TitleFinder finder;
    private final SiteSuffix suffix;

    HeadlineReader(TitleFinder finder, SiteSuffix suffix) {
        this.finder = finder;
        this.suffix = suffix;
    }

    Headline read(List<PageLine> lines, int firstText, Stated stated) {
        if (!stated.titles().isEmpty()) {
            return stated(lines, firstText, stated);
        }
        OptionalInt found = finder.find(lines, firstText);
        if (found.isEmpty()) {
            return Headline.NONE;
        }
        String text = lines.get(found.getAsInt()).line().text();
        Set<String> ownLines = ownLines(lines, found.getAsInt());
        return new Headline(Optional.of(suffix.cut(text, ownLines)), found);
    }

    private Headline stated(List<PageLine> lines, int firstText, Stated stated) {
        Set<String> names = new HashSet<>();
        stated.siteNames().forEach(name -> names.add(Line.of(name).key()));
        stated.titles().stream()
                .skip(1)
                .forEach(title -> names.add(Line.of(title).key()));
        String text = suffix.cut(Line.of(stated.titles().getFirst()).text(), names);
        String key = Line.of(text).key();
        OptionalInt line = IntStream.range(0, Math.min(lines.size(), firstText + 1))
                .filter(index -> isSame(lines.get(index).line(), key))
                .reduce((first, second) -> second);
        return new Headline(Optional.of(text), line);
    }

    private static boolean isSame(Line line, String headline) {
        String key = line.key();
        return key.equals(headline) || (line.size() >= SAME_BEGINNING_WORDS && headline.startsWith(key));
    }

    private static Set<String> ownLines(List<PageLine> lines, int headline) {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i).line();
            if (i != headline && (line.size() <= NAME_WORDS || i < headline + NAME_WORDS)) {
                keys.add(line.key());
            }
        }
        return keys;
    }
}
