package org.fihrist.article;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Stories where nothing is remembered of what was written before: after a restart, or by another process. */
@ServiceTest
class StoriesOfTwoProcessesTest {

    @Inject
    ElasticsearchClient client;

    @Inject
    ArticleIndex index;

    @Inject
    ArticleFactory factory;

    @Inject
    ArticleStore store;

    @Inject
    CurrentArticles current;

    /** A writer that remembers nothing. */
    private BulkWriter newProcess() {
        return new BulkWriter(client, index, current, new Stories(new StoredMembers(client, index)));
    }

    private ArticleDocument article(String id, String body) {
        return factory.create(new ArticleDraft(id, "عنوان", body, null, null, null, null));
    }

    /** A text of a hundred words that no other topic's shares. */
    private static String text(String topic) {
        return IntStream.range(0, 100).mapToObj(i -> topic + letters(i)).collect(Collectors.joining(" "));
    }

    private static String letters(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('ب' + digit - '0')))
                .collect(Collectors.joining());
    }

    private static String edited(String topic) {
        return text(topic).replace(topic + letters(40), "تعديل").replace(topic + letters(90), "آخر");
    }

    private void write(ArticleDocument... articles) throws IOException {
        BulkWriter writer = newProcess();
        assertThat(writer.write(writer.lookUp(Arrays.asList(articles), Set.of())))
                .extracting(WriteOutcome::result)
                .doesNotContain(WriteResult.REJECTED);
    }

    private String story(String id) throws IOException {
        return store.find(id).orElseThrow().document().story();
    }

    @Test
    void whatIsSearchableIsFound() throws IOException {
        write(article("first", text("بحر")));
        store.refresh();
        write(article("second", edited("بحر")), article("other", text("جبل")));
        assertThat(story("second")).isEqualTo(story("first"));
        assertThat(story("other")).isNotEqualTo(story("first"));
    }

    @Test
    void anUnchangedArticleBesideItIsComparedToo() throws IOException {
        write(article("there", text("نهر")));
        store.refresh();
        write(article("there", text("نهر")), article("new", edited("نهر")));
        assertThat(story("new")).isEqualTo(story("there"));
    }

    @Test
    void exactCopiesAreOneStoryAlsoBeforeTheyAreSearchable() throws IOException {
        write(article("here", text("سهل")));
        write(article("at-the-same-time", text("سهل")));
        assertThat(story("at-the-same-time")).isEqualTo(story("here"));
    }

    @Test
    void anArticleWrittenAgainIsLikeItselfBeforeItIsSearchable() throws IOException {
        write(article("edited-twice", text("واد")));
        String story = story("edited-twice");
        write(article("edited-twice", edited("واد")));
        write(article("edited-twice", edited("واد").replace("تعديل", "تصحيح")));
        assertThat(story("edited-twice")).isEqualTo(story);
    }

    @Test
    void aBatchMayBeLargerThanARequest() throws IOException {
        List<ArticleDocument> many = IntStream.range(0, 1100)
                .mapToObj(i -> article("many-" + i, text("كثير" + letters(i / 2))))
                .toList();
        write(many.toArray(ArticleDocument[]::new));
        for (int i = 0; i < 1100; i += 275) {
            assertThat(story("many-" + (i / 2 * 2))).isEqualTo(story("many-" + (i / 2 * 2 + 1)));
        }
        assertThat(story("many-0")).isNotEqualTo(story("many-1099"));
    }
}
