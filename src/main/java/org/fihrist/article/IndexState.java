package org.fihrist.article;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.stats.IndexStats;
import co.elastic.clients.elasticsearch.indices.stats.IndicesStats;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Tells states of the index apart: a token that is another one as soon as searches may find something else.
 *
 * <p>Elasticsearch is asked once in a while, not for every request: a token may be as old as written articles take to become searchable.
 */
@ApplicationScoped
public class IndexState {

    private final ElasticsearchClient client;
    private final ArticleIndex index;

    private final ReentrantLock asking = new ReentrantLock();
    private volatile Known known = new Known("", 0, false);

    IndexState(ElasticsearchClient client, ArticleIndex index) {
        this.client = client;
        this.index = index;
    }

    /** A token and when it was asked for, on the clock of {@link System#nanoTime}. */
    private record Known(String token, long asked, boolean valid) {}

    /**
     * The token of the present state.
     *
     * @throws IOException when Elasticsearch cannot be reached
     */
    public String token() throws IOException {
        Known last = known;
        if (isFresh(last)) {
            return last.token();
        }
        asking.lock();
        try {
            if (!isFresh(known)) {
                long asked = System.nanoTime();
                known = new Known(ask(), asked, true);
            }
            return known.token();
        } finally {
            asking.unlock();
        }
    }

    /**
     * A tag of an answer that is made of the present state of the index and of nothing else but what is given.
     *
     * @param others what else makes the answer, in a fixed order; null where something is not there
     * @throws IOException when Elasticsearch cannot be reached
     */
    public String tag(@Nullable String... others) throws IOException {
        return Digest.of(token(), Digest.of(others));
    }

    void forget(@Observes ArticlesSearchable searchable) {
        // Not while somebody asks: the answer under way may be older than what is searchable now.
        asking.lock();
        try {
            known = new Known("", 0, false);
        } finally {
            asking.unlock();
        }
    }

    private boolean isFresh(Known token) {
        return token.valid()
                && System.nanoTime() - token.asked() < index.freshness().toNanos();
    }

    /**
     * What searches find changes with a refresh, and each copy of a shard counts its own. The counts begin anew with a copy's life; that
     * numbers of refreshes, articles and bytes all come out the same again is as good as impossible.
     */
    private String ask() throws IOException {
        Map<String, IndicesStats> indices = client.indices()
                .stats(s -> s.index(index.readAlias()).metric("docs", "refresh", "store"))
                .indices();
        StringBuilder state = new StringBuilder();
        new TreeMap<>(indices)
                .forEach((name, stats) -> state.append(stats.uuid()).append(counts(stats.total())));
        return Digest.of(state.toString());
    }

    private static String counts(IndexStats stats) {
        return "/%d/%d/%d/%d;"
                .formatted(
                        stats.refresh().externalTotal(),
                        stats.docs().count(),
                        stats.docs().deleted(),
                        stats.store().sizeInBytes());
    }
}
