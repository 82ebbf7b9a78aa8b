package org.fihrist.ingest.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fihrist.ingest.page.RawLine.Place;

/**
 * The part of an HTML page that holds the article: the lines of the article's element, from the headline on where that
 * stands above it, and a few lines more above, for dates and headlines outside it.
 */
final class HtmlArticle {
    private static final int LINES_ABOVE_HEADING = 4;
    private static final int LINES_ABOVE = 8;

    /** Times below so many paragraphs belong to other articles. */
    private static final int PARAGRAPHS_ABOVE_TIME = 3;

    private final HtmlBlocks blocks;
    private final boolean marked;
    private final int regionStart;
    private final int end;
    private final Optional<Integer> heading;

    HtmlArticle(HtmlBlocks blocks) {
        this.blocks = blocks;
        Optional<HtmlRegion> region = ArticleRegion.find(blocks.regions());
        this.marked =
                region.filter(found -> ArticleRegion.isMarked(found.element())).isPresent();
        this.regionStart = region.map(HtmlRegion::from).orElse(0);
        this.end = region.map(HtmlRegion::to).orElse(0);
        this.heading = headings(regionStart, end).boxed().findFirst().or(() -> headings(0, regionStart)
                .boxed()
                .reduce((first, second) -> second));
    }

    /** The lines, those above the article marked as such. */
    Stream<RawLine> lines() {
        int above = Math.max(0, start() - (heading.isPresent() ? LINES_ABOVE_HEADING : LINES_ABOVE));
        return IntStream.range(above, end).mapToObj(this::line);
    }

    /** The text of the nearest h1 element. */
    Optional<String> heading() {
        return heading.map(first -> blocks.lines().subList(first, end).stream()
                .takeWhile(HtmlLine::heading)
                .map(HtmlLine::text)
                .collect(Collectors.joining(" ")));
    }

    /** Whether that element is in one marked as the article, so that it cannot be the name of the site. */
    boolean isHeadingOfArticle() {
        return marked && heading.filter(line -> line >= regionStart).isPresent();
    }

    /** The time that an element in or right above the article states, one of publication rather than any. */
    Optional<String> published() {
        int last = lastLineForTimes();
        List<HtmlTime> times = blocks.times().stream()
                .filter(time -> time.line() >= start() - LINES_ABOVE_HEADING && time.line() <= last)
                .toList();
        return Stream.concat(times.stream().filter(HtmlTime::publication), times.stream())
                .flatMap(time -> StatedTime.read(time.stated()).stream())
                .findFirst();
    }

    private int start() {
        return heading.map(line -> Math.min(line, regionStart)).orElse(regionStart);
    }

    private int lastLineForTimes() {
        return IntStream.range(start(), end)
                .filter(line -> blocks.lines().get(line).paragraphCharacters() > 0)
                .skip(PARAGRAPHS_ABOVE_TIME - 1)
                .findFirst()
                .orElse(end);
    }

    private RawLine line(int index) {
        HtmlLine line = blocks.lines().get(index);
        Place inText = line.link() ? Place.LINK : Place.PAGE;
        return new RawLine(line.text(), index < start() ? Place.ABOVE : inText, true);
    }

    private IntStream headings(int from, int to) {
        return IntStream.range(from, to).filter(line -> blocks.lines().get(line).heading());
    }
}
