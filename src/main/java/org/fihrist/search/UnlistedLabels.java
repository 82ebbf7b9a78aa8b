package org.fihrist.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.fihrist.article.ArticleDocument;
import org.fihrist.article.ArticleIndex;
import org.fihrist.article.Labels;
import org.fihrist.elasticsearch.QuietError;
import org.fihrist.entity.EntityKind;
import org.jboss.logging.Logger;

/**
 * Labels of people that the gazetteer does not list: the full name as most articles write it.
 *
 * <p>Where no label is remembered and the articles of an answer are all that its search finds of a person, these tell the label, which
 * saves a request. Other articles may write the name otherwise: such a label may differ from search to search, and is not remembered.
 */
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

    private final ElasticsearchClient client;
    private final ArticleIndex index;
    private final Labels listed;
    private final Cache<String, String> labels;
    private final AtomicLong nextReading = new AtomicLong(System.nanoTime());

    UnlistedLabels(ElasticsearchClient client, ArticleIndex index, Labels listed, MeterRegistry registry) {
        this.client = client;
        this.index = index;
        this.listed = listed;
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
    Map<String, String> of(Set<String> ids) throws IOException {
        return of(ids, List.of(), Map.of());
    }

    /**
     * The labels of people that an answer counts.
     *
     * @param shown articles of the answer, each once: nothing is asked for people whom no others that the search finds name
     * @param counts articles that the search finds, by person
     * @return by id; people that no article names are left out
     * @throws IOException when Elasticsearch cannot be reached
     */
    Map<String, String> of(Set<String> ids, List<ArticleDocument> shown, Map<String, Long> counts) throws IOException {
        readAheadWhenDue();
        Map<String, String> known = new HashMap<>(labels.getAllPresent(ids));
        Set<String> unknown = new HashSet<>(ids);
        unknown.removeAll(known.keySet());
        if (unknown.isEmpty()) {
            return known;
        }
        known.putAll(UsualSpelling.in(shown, unknown, counts));
        List<String> asked = unknown.stream()
                .filter(id -> !known.containsKey(id) && id.length() <= EntityResource.MOST_LETTERS)
                .toList();
        if (!asked.isEmpty()) {
            Map<String, String> found = ask(asked);
            labels.putAll(found);
            known.putAll(found);
        }
        return known;
    }

    /** Reads the labels of those whom most articles name, before they are forgotten; who asks does not wait for it. */
    private void readAheadWhenDue() {
        long next = nextReading.get();
        long now = System.nanoTime();
        if (now - next >= 0 && nextReading.compareAndSet(next, now + KEPT.toNanos() / 2)) {
            Thread.startVirtualThread(() -> {
                try {
                    readAhead(READ_AHEAD);
                } catch (IOException | RuntimeException e) {
                    // They are asked for one by one.
                    LOG.debugf("Labels were not read ahead: %s", QuietError.of(e));
                }
            });
        }
    }

    /**
     * Reads the labels of those whom most articles name.
     *
     * @param most spellings that are read at most, those of all people
     */
    void readAhead(int most) throws IOException {
        Aggregate answer = client.search(
                        s -> s.index(index.readAlias())
                                .size(0)
                                .aggregations(OFTEN, SpellingCounts.ofAll(Facet.PERSON, most)),
                        Void.class)
                .aggregations()
                .get(OFTEN);
        long mostOfOthers = SpellingCounts.mostOfLeftOut(answer);
        SpellingCounts.readAll(answer).forEach((id, spellings) -> {
            if (!listed.has(EntityKind.PERSON, id)) {
                UsualSpelling.ofSome(spellings, mostOfOthers).ifPresent(label -> labels.put(id, label));
            }
        });
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
                .forEach((number, answer) -> UsualSpelling.of(SpellingCounts.read(answer))
                        .ifPresent(label -> found.put(ids.get(Integer.parseInt(number)), label)));
        return found;
    }
}
