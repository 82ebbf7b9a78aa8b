package org.fihrist.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.fihrist.article.ArticleDocument;
import org.fihrist.article.ArticleIndex;
import org.fihrist.article.Spelling;
import org.fihrist.article.TagCount;
import org.fihrist.elasticsearch.QuietError;
import org.jboss.logging.Logger;

/** Labels of people that the gazetteer does not list: the full name as most articles write it. */
@ApplicationScoped
public class UnlistedLabels {

    private static final Logger LOG = Logger.getLogger(UnlistedLabels.class);

    /** New articles may change what most of them write; a label that is some minutes old is as good. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private static final int MOST_KEPT = 50_000;

    /** Spellings that are read at once, those of most articles: whom they name is in facets often. */
    private static final int READ_AHEAD = 20_000;

    private static final String OFTEN = "often";
    private static final int SPELLINGS = 20;

    /** Most articles; then the one with its hamzas written, then the first in the alphabet, so that the label does not change by chance. */
    private static final Comparator<SpellingCount> BEST = Comparator.comparingLong(SpellingCount::articles)
            .thenComparingLong(spelling -> hamzas(spelling.text()))
            .thenComparing(SpellingCount::text, Comparator.reverseOrder());

    private final ElasticsearchClient client;
    private final ArticleIndex index;
    private final Cache<String, String> labels;
    private final AtomicLong nextReading = new AtomicLong(System.nanoTime());

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
     * @param given labels of people that are not known yet, by id
     * @return by id; people that no article names are left out
     * @throws IOException when Elasticsearch cannot be reached
     */
    Map<String, String> of(Collection<String> ids, Map<String, String> given) throws IOException {
        readAhead();
        Map<String, String> known = new HashMap<>(given);
        known.putAll(labels.getAllPresent(ids));
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

    /**
     * The labels of people all of whose articles are at hand: those need not be asked for.
     *
     * @param counts articles of each person
     * @param articles some articles, each once
     * @return by id; people of whom other articles are left out
     */
    static Map<String, String> in(List<ArticleDocument> articles, Map<String, Long> counts) {
        Map<String, Map<String, Long>> spellings = articles.stream()
                .flatMap(article -> article.persons().stream())
                .filter(person ->
                        counts.containsKey(person.id()) && !person.spellings().isEmpty())
                .collect(Collectors.groupingBy(
                        TagCount::id,
                        Collectors.groupingBy(
                                person -> Spelling.of(person.spellings().getFirst())
                                        .text(),
                                Collectors.counting())));
        Map<String, String> found = new HashMap<>();
        spellings.forEach((id, texts) -> {
            List<SpellingCount> written = texts.entrySet().stream()
                    .map(text -> new SpellingCount(text.getKey(), text.getValue()))
                    .toList();
            if (written.stream().mapToLong(SpellingCount::articles).sum() >= counts.get(id)) {
                best(written).ifPresent(label -> found.put(id, label));
            }
        });
        return found;
    }

    /** Reads the labels of those whom most articles name, before they are forgotten; who asks does not wait for it. */
    private void readAhead() {
        long next = nextReading.get();
        long now = System.nanoTime();
        if (now - next >= 0 && nextReading.compareAndSet(next, now + KEPT.toNanos() / 2)) {
            Thread.startVirtualThread(() -> {
                try {
                    labels.putAll(often());
                } catch (IOException | ElasticsearchException e) {
                    // They are asked for one by one.
                    LOG.debugf("Labels were not read ahead: %s", QuietError.of(e));
                }
            });
        }
    }

    private Map<String, String> often() throws IOException {
        Map<String, List<SpellingCount>> spellings = new HashMap<>();
        client.search(
                        s -> s.index(index.readAlias())
                                .size(0)
                                .aggregations(
                                        OFTEN,
                                        a -> a.terms(t -> t.field(Facet.PERSON.spellings())
                                                .size(READ_AHEAD))),
                        Void.class)
                .aggregations()
                .get(OFTEN)
                .sterms()
                .buckets()
                .array()
                .forEach(bucket -> {
                    Spelling spelling = Spelling.of(bucket.key().stringValue());
                    spellings
                            .computeIfAbsent(spelling.id(), id -> new ArrayList<>())
                            .add(new SpellingCount(spelling.text(), bucket.docCount()));
                });
        Map<String, String> found = new HashMap<>();
        spellings.forEach((id, texts) -> best(texts).ifPresent(label -> found.put(id, label)));
        return found;
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
