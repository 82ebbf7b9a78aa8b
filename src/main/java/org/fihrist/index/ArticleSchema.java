package org.fihrist.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.google.gson.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fihrist.article.ArticleDocument;
import org.fihrist.article.ArticleIndex;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.schema.management.SearchSchemaManager;
import org.hibernate.search.util.common.SearchException;

/** Creates the index of articles with its mapping, analyzers and aliases, or checks the one that is there. */
@ApplicationScoped
public class ArticleSchema {

    /** How long what is written takes to become searchable, at most. */
    static final String REFRESH_INTERVAL = "1s";

    private final SearchMapping mapping;
    private final ElasticsearchClient client;
    private final ArticleIndex index;

    ArticleSchema(SearchMapping mapping, ElasticsearchClient client, ArticleIndex index) {
        this.mapping = mapping;
        this.client = client;
        this.index = index;
    }

    /**
     * Leaves a usable index behind.
     *
     * @return whether the index was created just now
     * @throws IOException when the cluster does not answer
     * @throws IllegalStateException when the index that is there has another schema
     */
    public boolean prepare() throws IOException {
        SearchSchemaManager manager = mapping.scope(ArticleDocument.class).schemaManager();
        if (exists()) {
            validate(manager);
            return false;
        }
        putTemplate();
        manager.createIfMissing();
        return true;
    }

    /** Mapping and analyzers as they have to be, as JSON; without the aliases. */
    String description() {
        List<JsonObject> found = new ArrayList<>();
        mapping.scope(ArticleDocument.class)
                .schemaManager()
                .exportExpectedSchema((backend, name, export) -> found.addAll(
                        export.extension(ElasticsearchExtension.get()).bodyParts()));
        JsonObject description = found.getFirst();
        description.remove("aliases");
        return description.toString();
    }

    private void validate(SearchSchemaManager manager) {
        try {
            manager.validate();
        } catch (SearchException e) {
            throw new IllegalStateException(
                    ("The index behind the alias %s was not accepted. If its fields or analyzers differ, another version of Fihrist "
                                    + "made it: delete it (with the embedded server, its data folder), or choose another name with "
                                    + "fihrist.index.name, and import the articles again. %s")
                            .formatted(index.readAlias(), e.getMessage()),
                    e);
        }
    }

    /** Whether the index can be found by its alias. */
    public boolean exists() throws IOException {
        return client.indices()
                .existsAlias(alias -> alias.name(index.readAlias()))
                .value();
    }

    /** Shards, copies and the weight of length are the operator's choice, which the mapping's annotations cannot carry. */
    void putTemplate() throws IOException {
        client.indices().putIndexTemplate(template -> template.name("fihrist-" + index.name())
                .indexPatterns(index.name() + "-0*")
                .template(t -> t.settings(s -> s.numberOfShards(Integer.toString(index.shards()))
                        // Said explicitly, shards refresh also while nobody searches: a point in time, which never
                        // refreshes
                        // them itself, would else not see what was written.
                        .refreshInterval(r -> r.time(REFRESH_INTERVAL))
                        .numberOfReplicas(Integer.toString(index.replicas()))
                        .similarity("default", d -> d.bm25(bm25 -> bm25.b(index.lengthNormalization()))))));
    }
}
