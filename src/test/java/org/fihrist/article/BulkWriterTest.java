package org.fihrist.article;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Batches that are looked up while others are being written, on a real Elasticsearch. */
@ServiceTest
class BulkWriterTest {

    @Inject
    BulkWriter writer;

    @Inject
    ArticleFactory factory;

    @Inject
    ArticleStore store;

    @Inject
    ElasticsearchClient client;

    @Inject
    ArticleIndex index;

    private ArticleDocument article(String id, String title) {
        return factory.create(new ArticleDraft(id, title, null, null, null, null, null));
    }

    private List<WriteResult> write(WriteBatch batch) throws IOException {
        return writer.write(batch).stream().map(WriteOutcome::result).toList();
    }

    private String title(String id) throws IOException {
        return store.find(id).orElseThrow().document().title();
    }

    @Test
    void whatIsBeingWrittenIsLookedUpWhenItIsThere() throws IOException {
        write(writer.lookUp(List.of(article("back-and-forth", "الأول")), Set.of()));

        WriteBatch forth = writer.lookUp(List.of(article("back-and-forth", "الثاني")), Set.of());
        WriteBatch back = writer.lookUp(
                List.of(article("back-and-forth", "الأول"), article("beside-it", "آخر")), Set.of("back-and-forth"));

        assertThat(write(forth)).containsExactly(WriteResult.UPDATED);
        assertThat(write(back)).containsExactly(WriteResult.UPDATED, WriteResult.CREATED);
        assertThat(title("back-and-forth")).isEqualTo("الأول");
    }

    @Test
    void whoWritesInBetweenIsNoticed() throws IOException {
        WriteBatch early = writer.lookUp(List.of(article("overtaken", "قديم")), Set.of());
        assertThat(write(writer.lookUp(List.of(article("overtaken", "جديد")), Set.of())))
                .containsExactly(WriteResult.CREATED);

        assertThat(write(early)).containsExactly(WriteResult.UPDATED);
        assertThat(title("overtaken")).isEqualTo("قديم");
    }

    @Test
    void whatCannotBeLookedUpYetIsLookedUpWhenItIsWritten() throws IOException {
        read(false);
        WriteBatch batch;
        try {
            batch = writer.lookUp(List.of(article("unread", "خبر")), Set.of());
        } finally {
            read(true);
        }
        assertThat(write(batch)).containsExactly(WriteResult.CREATED);
    }

    private void read(boolean allowed) throws IOException {
        client.indices().putSettings(put -> put.index(index.writeAlias())
                .settings(settings -> settings.blocks(blocks -> blocks.read(!allowed))));
    }

    @Test
    void ofOneIdInABatchTheLaterStays() throws IOException {
        WriteBatch batch = writer.lookUp(
                List.of(article("thrice", "واحد"), article("thrice", "اثنان"), article("thrice", "اثنان")), Set.of());

        assertThat(write(batch)).containsExactly(WriteResult.CREATED, WriteResult.UPDATED, WriteResult.UNCHANGED);
        assertThat(title("thrice")).isEqualTo("اثنان");
    }
}
