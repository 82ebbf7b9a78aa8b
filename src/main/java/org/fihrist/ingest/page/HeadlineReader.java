package org.fihrist.ingest.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Settles the headline of a page: the one that the page states about itself; else the line with which the title element
 * begins, or the one found among the lines above the text; else the title element itself.
 */
final class HeadlineReader {
    /** What is longer, in characters, is no headline, whatever the page says. */
    private static final int LONGEST = 300;

    /** Names of sites and sections that stand on lines of their own are this short. */
    private static final int NAME_WORDS = 6;

    /** A headline is known again by its beginning when that is so long. */
    private static final int SAME_BEGINNING_WORDS = 3;

    private final Furniture furniture;
    private final TitleFinder finder;
    private final SiteSuffix suffix;

    HeadlineReader(Furniture furniture, SiteSuffix suffix) {
        this.furniture = furniture;
        this.finder = new TitleFinder(furniture);
        this.suffix = suffix;
    }

    /**
     * The headline, or none.
     *
     * @param firstText the index of the first line of text; the size of the list where there is none
     */
    Headline read(List<PageLine> lines, int firstText, Stated stated) {
        Set<String> names = keys(stated.siteNames().stream());
        List<String> titles = stated.titles().stream()
                .filter(title -> title.length() <= LONGEST && Line.of(title).size() > 0)
                .filter(title -> !names.contains(Line.of(title).key()))
                .toList();
        if (!titles.isEmpty()) {
            return stated(lines, firstText, titles, names);
        }
        OptionalInt line = beginningOf(stated.pageTitle(), lines, firstText);
        OptionalInt found = line.isPresent() ? line : finder.find(lines, firstText);
        return found.isPresent() ? found(lines, found.getAsInt(), names) : fromPageTitle(stated.pageTitle(), names);
    }

    private Headline stated(List<PageLine> lines, int firstText, List<String> titles, Set<String> siteNames) {
        Set<String> names = keys(titles.stream().skip(1));
        names.addAll(siteNames);
        String text = suffix.cut(whole(titles), names);
        Set<String> keys = keys(titles.stream());
        keys.add(Line.of(text).key());
        OptionalInt line = last(lines, firstText, key -> keys.stream().anyMatch(title -> title.startsWith(key)));
        return new Headline(Optional.of(text), line);
    }

    /** The most trusted, or one that goes on where that was cut off. */
    private static String whole(List<String> titles) {
        String first = Line.of(titles.getFirst()).text();
        String beginning = first.replaceFirst("(?:…|\\.{3})$", "").strip();
        return beginning.equals(first)
                ? first
                : titles.stream()
                        .map(title -> Line.of(title).text())
                        .filter(title -> title.startsWith(beginning) && title.length() > first.length())
                        .findFirst()
                        .orElse(first);
    }

    private Headline found(List<PageLine> lines, int index, Set<String> siteNames) {
        Set<String> names = keys(IntStream.range(0, lines.size())
                .filter(other -> other != index)
                .mapToObj(other -> lines.get(other).line())
                .filter(other -> other.size() <= NAME_WORDS)
                .map(Line::text));
        names.addAll(siteNames);
        String text = lines.get(index).line().text();
        return new Headline(Optional.of(suffix.cut(text, names)), OptionalInt.of(index));
    }

    private Headline fromPageTitle(Optional<String> pageTitle, Set<String> siteNames) {
        return pageTitle
                .filter(title -> title.length() <= LONGEST)
                .map(title -> Line.of(suffix.cut(Line.of(title).text(), siteNames)))
                .filter(title -> title.size() >= SAME_BEGINNING_WORDS)
                .filter(title -> !siteNames.contains(title.key()) && !furniture.isSiteName(title))
                .map(title -> new Headline(Optional.of(title.text()), OptionalInt.empty()))
                .orElse(Headline.NONE);
    }

    private static OptionalInt beginningOf(Optional<String> pageTitle, List<PageLine> lines, int firstText) {
        return pageTitle
                .map(title -> Line.of(title).key())
                .map(title -> last(lines, firstText, title::startsWith))
                .orElseGet(OptionalInt::empty);
    }

    /** The last line above the text, or its first, that is the beginning of a headline: a title stands below its breadcrumb. */
    private static OptionalInt last(List<PageLine> lines, int firstText, Predicate<String> isBeginning) {
        return IntStream.range(0, Math.min(lines.size(), firstText + 1))
                .filter(index -> lines.get(index).line().size() >= SAME_BEGINNING_WORDS)
                .filter(index -> isBeginning.test(lines.get(index).line().key()))
                .reduce((first, second) -> second);
    }

    private static Set<String> keys(Stream<String> texts) {
        return texts.map(text -> Line.of(text).key()).collect(Collectors.toCollection(HashSet::new));
    }
}
