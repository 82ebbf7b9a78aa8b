package org.fihrist.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fihrist.article.ArticleIndex;

/** Labels of people that the gazetteer does not list: the full name as most articles write it. */
@ApplicationScoped
public class UnlistedLabels {

    /** New articles may change what most of them write; a label that is some minutes old is as good. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private static final int MOST_KEPT = 50_000;
    private static final int SPELLINGS = 20;

    /** Most articles; then the one with its hamzas written, then the first in the alphabet, so that the label does not change by chance. */
    private static final Comparator<SpellingCount> BEST = Comparator.comparingLong(SpellingCount::articles)
            .thenComparingLong(spelling -> hamzas(spelling.text()))
            .thenComparing(SpellingCount::text, Comparator.reverseOrder());

    private final ElasticsearchClient client;
    private final ArticleIndex index;
    private final Cache<String, String> labels;

    UnlistedLabels(ElasticsearchClient client, ArticleIndex index, MeterRegistry registry) {
        this.client = client;
        this.index = index;
        Cache<String, String> kept = Caffeine.newBuilder()
                .expireAfterWrite(KEPT)
                .maximumSize(MOST_KEPT)
                .recordStats()
                .build();
        labels = CaffeineCacheMetrics.monitor(registry, kept, "unlisted-labels");
    }

    /**
     * The labels of people.
     *
     * @return by id; people that no article names are left out
     * @throws IOException when Elasticsearch cannot be reached
     */
    Map<String, String> of(Collection<String> ids) throws IOException {
        Map<String, String> known = new HashMap<>(labels.getAllPresent(ids));
        List<String> unknown = ids.stream()
                .filter(id -> !known.containsKey(id) && id.length() <= EntityResource.MOST_LETTERS)
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            Map<String, String> found = ask(unknown);
            labels.putAll(found);
            known.putAll(found);
        }
        return known;
    }

    private Map<String, String> ask(List<String> ids) throws IOException {
        // By number: an id that a reader asks for may hold what the name of an aggregation must not.
        Map<String, Aggregation> aggregations = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            aggregations.put(Integer.toString(i), SpellingCounts.aggregation(Facet.PERSON, ids.get(i), SPELLINGS));
        }
        Map<String, String> found = new HashMap<>();
        client.search(s -> s.index(index.readAlias()).size(0).aggregations(aggregations), Void.class)
                .aggregations()
                .forEach((number, answer) -> best(SpellingCounts.read(answer))
                        .ifPresent(label -> found.put(ids.get(Integer.parseInt(number)), label)));
        return found;
    }

    /** The best label among the ways to write a name; a surname by itself is none. */
    static Optional<String> best(List<SpellingCount> spellings) {
        return spellings.stream()
                .filter(spelling ->
                        spelling.text().indexOf(' ') > 0 || spelling.text().indexOf('-') > 0)
                .max(BEST)
                .or(() -> spellings.stream().max(BEST))
                .map(SpellingCount::text);
    }

    private static long hamzas(String text) {
        return text.chars().filter(c -> "أإآؤئ".indexOf(c) >= 0).count();
    }
}
