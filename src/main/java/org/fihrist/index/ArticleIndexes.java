package org.fihrist.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Level;
import co.elastic.clients.elasticsearch._types.ShardStatistics;
import co.elastic.clients.elasticsearch.indices.IndexSettings;
import co.elastic.clients.elasticsearch.indices.IndicesBlockOptions;
import co.elastic.clients.elasticsearch.indices.TranslogDurability;
import co.elastic.clients.elasticsearch.indices.stats.ShardStats;
import io.quarkus.hibernate.search.standalone.elasticsearch.SearchExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fihrist.article.ArticleIndex;
import org.fihrist.elasticsearch.ErrorStatus;

/** The indexes of articles: the present one behind its aliases, and the next one that is to take its place. */
@ApplicationScoped
class ArticleIndexes {

    private final ElasticsearchClient client;
    private final ArticleIndex index;
    private final ArticleSchema schema;
    private final ArticleIndexLayout layout;

    ArticleIndexes(
            ElasticsearchClient client,
            ArticleIndex index,
            ArticleSchema schema,
            @SearchExtension ArticleIndexLayout layout) {
        this.client = client;
        this.index = index;
        this.schema = schema;
        this.layout = layout;
    }

    /**
     * The index that is written to.
     *
     * @throws ElasticsearchException when there is none yet
     * @throws IllegalStateException when there are several
     * @throws IOException when Elasticsearch cannot be reached
     */
    String present() throws IOException {
        Set<String> names = behind(index.writeAlias());
        if (names.size() != 1) {
            throw new IllegalStateException(
                    "The alias " + index.writeAlias() + " must be of one index; it is of " + names);
        }
        return names.iterator().next();
    }

    /** The index that is being filled. */
    Optional<String> next() throws IOException {
        try {
            return behind(index.nextAlias()).stream().findFirst();
        } catch (ElasticsearchException e) {
            if (e.status() == ErrorStatus.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private Set<String> behind(String alias) throws IOException {
        return client.indices().getAlias(a -> a.name(alias)).aliases().keySet();
    }

    /** A name that no index of articles has or has had before those that there are. */
    String newName() throws IOException {
        String last = client.indices().get(g -> g.index(index.name() + "-0*")).indices().keySet().stream()
                .filter(layout::isNumbered)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        int number = Integer.parseInt(last.substring(last.length() - ArticleIndexLayout.DIGITS));
        return String.format(Locale.ROOT, "%s-%0" + ArticleIndexLayout.DIGITS + "d", index.name(), number + 1);
    }

    /** Creates the next index, in a state in which much is written to it and nothing read. */
    void createNext(String name) throws IOException {
        // The template that is there may have the numbers of shards and copies of former settings.
        schema.putTemplate();
        String alias = index.nextAlias();
        client.indices().create(c -> c.index(name)
                .withJson(new StringReader(schema.description()))
                .aliases(alias, a -> a));
        IndexSettings filling = IndexSettings.of(s -> s.refreshInterval(t -> t.time("-1"))
                .translog(t -> t.durability(TranslogDurability.Async))
                // Deletions are remembered until no copy of what was deleted can come any more.
                .gcDeletes(t -> t.time("1d")));
        client.indices().putSettings(p -> p.index(name).settings(filling));
    }

    /** Ends that state: what is written is kept as safely as anywhere. */
    void complete(String name) throws IOException {
        IndexSettings usual = IndexSettings.of(s -> s.refreshInterval(t -> t.time(ArticleSchema.REFRESH_INTERVAL))
                .translog(t -> t.durability(TranslogDurability.Request))
                .gcDeletes(t -> t.time("60s")));
        client.indices().putSettings(p -> p.index(name).settings(usual));
        client.indices().flush(f -> f.index(name));
    }

    /** The number of a write, in the shard that counts furthest behind, up to which all writes are done. */
    long written(String name) throws IOException {
        var stats = client.indices().stats(s -> s.index(name).level(Level.Shards));
        requireAll(stats.shards());
        return stats.indices().get(name).shards().values().stream()
                .flatMap(List::stream)
                .filter(shard -> shard.routing().primary())
                .map(ShardStats::seqNo)
                .mapToLong(numbers -> numbers.localCheckpoint())
                .min()
                .orElse(-1);
    }

    /** Makes what is written searchable. */
    void refresh(String name) throws IOException {
        client.indices().refresh(r -> r.index(name));
    }

    long count(String name) throws IOException {
        var counted = client.count(c -> c.index(name));
        requireAll(counted.shards());
        return counted.count();
    }

    /** What a shard that did not answer has would be taken for not written, or not there. */
    private static void requireAll(ShardStatistics shards) throws IOException {
        if (shards.failed().intValue() > 0) {
            throw new IOException(shards.failed() + " shards did not answer");
        }
    }

    /** Lets nobody write to an index; returns once all writes that were under way have ended. */
    void block(String name) throws IOException {
        client.indices().addBlock(b -> b.index(name).block(IndicesBlockOptions.Write));
    }

    void unblock(String name) throws IOException {
        client.indices().putSettings(p -> p.index(name).settings(s -> s.blocks(b -> b.write(false))));
    }

    /** Puts the next index in the place of the present one, for readers and writers at once, or not at all. */
    void replace(String present, String next) throws IOException {
        client.indices().updateAliases(u -> u.actions(a ->
                        a.remove(r -> r.index(next).alias(index.nextAlias()).mustExist(true)))
                .actions(a ->
                        a.remove(r -> r.index(present).alias(index.readAlias()).mustExist(true)))
                .actions(a ->
                        a.remove(r -> r.index(present).alias(index.writeAlias()).mustExist(true)))
                .actions(a -> a.add(r -> r.index(next).alias(index.readAlias()).isWriteIndex(false)))
                .actions(a -> a.add(r -> r.index(next).alias(index.writeAlias()).isWriteIndex(true))));
    }

    /** Deletes the next index, unless it has taken the present one's place meanwhile. */
    void dropNext() throws IOException {
        Optional<String> next = next();
        if (next.isEmpty()) {
            return;
        }
        try {
            // Without this alias it can no longer take that place.
            client.indices()
                    .updateAliases(u -> u.actions(a -> a.remove(
                            r -> r.index(next.get()).alias(index.nextAlias()).mustExist(true))));
        } catch (ElasticsearchException e) {
            if (e.status() != ErrorStatus.NOT_FOUND) {
                throw e;
            }
        }
        dropUnused(next.get());
    }

    /** Deletes an index that neither readers nor writers reach. */
    void dropUnused(String name) throws IOException {
        boolean hasAlias = client.indices().get(g -> g.index(name).ignoreUnavailable(true)).indices().values().stream()
                .anyMatch(state -> !state.aliases().isEmpty());
        if (!hasAlias) {
            client.indices().delete(d -> d.index(name).ignoreUnavailable(true));
        }
    }
}
