package org.fihrist.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import jakarta.inject.Inject;
import java.io.IOException;
import org.fihrist.article.ArticleIndex;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ArticleSchemaTest {

    @Inject
    ElasticsearchClient client;

    @Inject
    ArticleIndex index;

    @Inject
    ArticleSchema schema;

    @Test
    void anIndexWithOtherFieldsIsNamedWithTheMend() throws IOException {
        assertThat(schema.prepare()).as("created").isFalse();
        replaceIndex();
        assertThatThrownBy(schema::prepare)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(index.readAlias())
                .hasMessageContaining("fihrist.index.name")
                .hasMessageContaining("body");
    }

    /** Puts an index without the article's fields behind the aliases, in one step: the service watches over them. */
    private void replaceIndex() throws IOException {
        String old = index.name() + "-000001";
        String other = index.name() + "-000002";
        client.indices().create(create -> create.index(other));
        client.indices()
                .updateAliases(update -> update.actions(action -> action.removeIndex(remove -> remove.index(old)))
                        .actions(action -> action.add(add -> add.index(other).alias(index.readAlias())))
                        .actions(action -> action.add(add ->
                                add.index(other).alias(index.writeAlias()).isWriteIndex(true))));
    }
}
