package org.fihrist.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;

/** Finds the articles of one index that another one has not, by their ids. */
@ApplicationScoped
class MissingArticles {

    private static final Logger LOG = Logger.getLogger(MissingArticles.class);

    private static final int BATCH = 1000;
    private static final List<SortOptions> BY_ID = List.of(SortOptions.of(s -> s.field(f -> f.field("id"))));

    private final ElasticsearchClient client;

    MissingArticles(ElasticsearchClient client) {
        this.client = client;
    }

    /**
     * Deletes from an index the articles that another one has not. Both must be searchable, and not be written to.
     *
     * @throws IOException when Elasticsearch cannot be reached
     */
    void delete(String from, String model) throws IOException {
        List<Hit<Void>> hits = page(from, null);
        while (!hits.isEmpty()) {
            List<String> ids = hits.stream().map(Hit::id).toList();
            delete(
                    from,
                    client.mget(m -> m.index(model).ids(ids).source(s -> s.fetch(false)), Void.class).docs().stream()
                            .filter(item -> item.isResult() && !item.result().found())
                            .map(item -> item.result().id())
                            .toList());
            hits = page(from, Objects.requireNonNull(ids.getLast()));
        }
    }

    private List<Hit<Void>> page(String name, String after) throws IOException {
        return client.search(
                        s -> {
                            s.index(name)
                                    .size(BATCH)
                                    .source(f -> f.fetch(false))
                                    .sort(BY_ID);
                            return after == null ? s : s.searchAfter(a -> a.stringValue(after));
                        },
                        Void.class)
                .hits()
                .hits();
    }

    private void delete(String from, List<String> ids) throws IOException {
        if (ids.isEmpty()) {
            return;
        }
        LOG.infof("%d articles were deleted meanwhile without a trace: %s", ids.size(), ids);
        BulkRequest.Builder bulk = new BulkRequest.Builder().index(from);
        ids.forEach(id -> bulk.operations(op -> op.delete(d -> d.id(id))));
        if (client.bulk(bulk.build()).errors()) {
            throw new IOException("articles that were deleted meanwhile could not be deleted in " + from);
        }
    }
}
