package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.util.NamedValue;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.fihrist.error.ProblemException;
import org.fihrist.search.TimelineView.Bucket;

/** Counts the articles of a search by day, week or month. */
@ApplicationScoped
public class Timeline {

    /** As many days are more than thirteen years: more than a screen shows, and little to send. */
    static final int MOST = 5000;

    private static final String NAME = "timeline";
    private static final String SPANS = "spans";
    private static final String START = "start";

    private final ArticleSearch search;

    Timeline(ArticleSearch search) {
        this.search = search;
    }

    /**
     * Counts.
     *
     * @throws ProblemException when there are too many spans
     * @throws IOException when Elasticsearch cannot be reached
     */
    TimelineView count(SearchCriteria criteria, Interval interval) throws IOException {
        if (criteria.from() != null && criteria.to() != null) {
            requireFew(interval, criteria.from(), criteria.to());
        }
        SearchResult result = search.search(criteria, Map.of(NAME, aggregation(criteria, interval)));
        TreeMap<LocalDate, Long> counts = new TreeMap<>();
        long unknown = 0;
        for (CompositeBucket bucket : spans(result)) {
            FieldValue start = bucket.key().get(START);
            if (start.isNull()) {
                unknown = bucket.docCount();
            } else {
                counts.put(LocalDate.parse(start.stringValue()), bucket.docCount());
            }
        }
        return new TimelineView(interval, filled(criteria, interval, counts), unknown);
    }

    /**
     * The spans that have articles. Composite, because its buckets are bounded: a histogram of all days since the first article would be an error
     * of Elasticsearch's where they are too many.
     */
    private static Aggregation aggregation(SearchCriteria criteria, Interval interval) {
        CompositeAggregationSource source = CompositeAggregationSource.of(s -> s.dateHistogram(h -> h.field("day")
                .calendarInterval(i -> i.time(interval.label()))
                .format("yyyy-MM-dd")
                .missingBucket(true)));
        // One more for articles without a date, and one to see that there are too many.
        Aggregation spans =
                Aggregation.of(a -> a.composite(c -> c.size(MOST + 2).sources(NamedValue.of(START, source))));
        return Aggregation.of(a ->
                a.filter(f -> f.bool(b -> b.filter(Filters.selected(criteria)))).aggregations(SPANS, spans));
    }

    private static List<CompositeBucket> spans(SearchResult result) {
        return result.count(NAME)
                .filter()
                .aggregations()
                .get(SPANS)
                .composite()
                .buckets()
                .array();
    }

    private static List<Bucket> filled(SearchCriteria criteria, Interval interval, TreeMap<LocalDate, Long> counts) {
        LocalDate first = orElse(criteria.from(), counts.isEmpty() ? null : counts.firstKey());
        LocalDate last = orElse(criteria.to(), counts.isEmpty() ? null : interval.last(counts.lastKey()));
        if (first == null || last == null) {
            return List.of();
        }
        requireFew(interval, first, last);
        List<Bucket> buckets = new ArrayList<>();
        for (LocalDate start = interval.start(first); !start.isAfter(last); start = interval.next(start)) {
            buckets.add(new Bucket(
                    criteria.from() == null || start.isAfter(criteria.from()) ? start : criteria.from(),
                    criteria.to() == null || interval.last(start).isBefore(criteria.to())
                            ? interval.last(start)
                            : criteria.to(),
                    counts.getOrDefault(start, 0L)));
        }
        return buckets;
    }

    @Nullable
    private static LocalDate orElse(@Nullable LocalDate given, @Nullable LocalDate found) {
        return given == null ? found : given;
    }

    private static void requireFew(Interval interval, LocalDate first, LocalDate last) {
        if (interval.count(first, last) <= MOST) {
            return;
        }
        List<String> wide = Interval.labels().stream()
                .filter(label -> Interval.of(label).count(first, last) <= MOST)
                .toList();
        throw ProblemException.badParameter(
                "interval",
                String.format(
                        Locale.ROOT,
                        "From %s to %s there are %,d spans of a %s; a timeline has %,d at most.",
                        first,
                        last,
                        interval.count(first, last),
                        interval.label(),
                        MOST),
                wide.isEmpty() ? List.of("a month, with from and to nearer to each other") : wide);
    }
}
