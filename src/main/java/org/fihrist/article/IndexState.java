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

/**
 * Tells states of the index apart: a token that is another one as soon as searches may find something else.
 *
 * <p>Elasticsearch is asked once in a while, not for every request: a token may be as old as written articles take to become searchable. Who
 * comes in that time while it is being asked waits for that answer, or that failure.
 */
@ApplicationScoped
public class IndexState {

    private final ElasticsearchClient client;
    private final ArticleIndex index;
    private final SharedAnswer<String> token;

    /** The last state whose answers are no longer right; null where there is none. */
    @Nullable
    private volatile Spoilt spoilt;

    IndexState(ElasticsearchClient client, ArticleIndex index) {
        this.client = client;
        this.index = index;
        this.token = new SharedAnswer<>(this::ask, index.freshness(), System::nanoTime);
    }

    /**
     * A state whose answers so far are told from later ones.
     *
     * @param number of such states, which tells one loss from another
     */
    private record Spoilt(String token, int number) {}

    /**
     * The token of the present state.
     *
     * @throws IOException when Elasticsearch cannot be reached
     */
    public String token() throws IOException {
        return token.get();
    }

    /**
     * A tag of an answer that is made of the present state of the index and of nothing else but what is given.
     *
     * @param others what else makes the answer, in a fixed order; null where something is not there
     * @throws IOException when Elasticsearch cannot be reached
     */
    public String tag(@Nullable String... others) throws IOException {
        String token = token();
        Spoilt last = spoilt;
        String loss = last != null && last.token().equals(token) ? Integer.toString(last.number()) : null;
        return Digest.of(token, loss, Digest.of(others));
    }

    /** Has answers of a state tagged anew: what those so far lead on to, as cursors, is gone. */
    public synchronized void spoil(String token) {
        spoilt = new Spoilt(token, spoilt == null ? 1 : spoilt.number() + 1);
    }

    /** The answer to a question under way may be older than what is searchable now. */
    void forget(@Observes ArticlesSearchable searchable) {
        token.forget();
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
        new TreeMap<>(indices).forEach((name, stats) -> append(state, stats.uuid(), stats.total()));
        return Digest.of(state.toString());
    }

    private static void append(StringBuilder state, @Nullable String index, IndexStats stats) {
        state.append(index)
                .append('/')
                .append(stats.refresh().externalTotal())
                .append('/')
                .append(stats.docs().count())
                .append('/')
                .append(stats.docs().deleted())
                .append('/')
                .append(stats.store().sizeInBytes())
                .append(';');
    }
}
