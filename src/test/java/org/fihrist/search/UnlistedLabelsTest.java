package org.fihrist.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.fihrist.article.ArticleDocument;
import org.fihrist.article.ArticleIndex;
import org.fihrist.article.Labels;
import org.fihrist.article.Spelling;
import org.fihrist.article.TagCount;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people that no gazetteer lists are called, read ahead or asked for. */
@ServiceTest
class UnlistedLabelsTest {

    private static final String MINISTER = "سامر-عبدالرحمن-العطار";
    private static final String COACH = "جوردن-فلدمن";
    private static final String DOCTOR = "خالد-عبدالرحمن-الانصاري";

    private static final Map<String, String> LABELS = Map.of(
            MINISTER, "سامر عبد الرحمن العطار",
            COACH, "جوردان فيلدمان",
            // As often as without its hamza, and later in the alphabet.
            DOCTOR, "خالد عبدالرحمن الأنصاري");

    @Inject
    ElasticsearchClient client;

    @Inject
    ArticleIndex index;

    @Inject
    Labels listed;

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private UnlistedLabels labels;

    /** Articles by spelling: العطار 5, سامر عبد الرحمن العطار 3, then some with 2 and with 1. */
    @BeforeEach
    void load() {
        labels = new UnlistedLabels(client, index, listed, registry);
        String[] sentences = {
            "قال وزير الخارجية اللبناني سامر عبد الرحمن العطار إن بلاده ترحب. وأضاف العطار أنها تنتظر.",
            "قال وزير الخارجية اللبناني سامر عبد الرحمن العطار إنه سيسافر. وأضاف العطار أنه ينتظر.",
            "قال وزير الخارجية اللبناني سامر عبد الرحمن العطار إنه عاد. وأضاف العطار أنه مرتاح.",
            "قال وزير الخارجية اللبناني سامر عبدالرحمن العطار إنه سيجتمع به. وأضاف العطار أنه يرحب.",
            "قال وزير الخارجية اللبناني سامر عبدالرحمن العطار إنه اجتمع به. وأضاف العطار أنه رحب.",
            "قال الطبيب المصري خالد عبد الرحمن الانصاري إن المستشفى جاهز.",
            "قال الطبيب المصري خالد عبد الرحمن الانصاري إن المستشفى مغلق.",
            "قال الطبيب المصري خالد عبدالرحمن الأنصاري إن المستشفى كبير.",
            "قال الطبيب المصري خالد عبدالرحمن الأنصاري إن المستشفى بعيد.",
            "قال المدرب الإنجليزي جوردان فيلدمان إن فريقه مستعد.",
            "قال المدرب الإنجليزي جوردان فيلدمان إن فريقه فاز.",
            "قال المدرب الإنجليزي جوردن فيلدمان إن فريقه خسر.",
            "اجتمع الوفد بالرئيس إيمانويل ماكرون."
        };
        String[] articles = new String[sentences.length];
        for (int i = 0; i < sentences.length; i++) {
            articles[i] = Articles.line("id", "a" + i, "title", "خبر " + i, "body", sentences[i]);
        }
        Articles.load(articles);
    }

    private double remembered() {
        return registry.get("cache.size").gauge().value();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 100})
    void labelsAreTheSameHoweverManySpellingsWereReadAhead(int spellings) throws IOException {
        labels.readAhead(spellings);
        assertThat(labels.of(LABELS.keySet())).isEqualTo(LABELS);
    }

    @Test
    void aSurnameThatMoreArticlesWriteThanTheFullNameIsNoLabel() throws IOException {
        labels.readAhead(1);
        assertThat(remembered()).isZero();
        assertThat(labels.of(LABELS.keySet())).isEqualTo(LABELS);
        labels.readAhead(1);
        assertThat(labels.of(LABELS.keySet())).isEqualTo(LABELS);
    }

    @Test
    void thoseWhomTheGazetteerListsAreNotRemembered() throws IOException {
        labels.readAhead(100);
        assertThat(remembered()).isEqualTo(LABELS.size());
    }

    @Test
    void whoWasReadAheadIsCalledSoWhateverAnAnswerWrites() throws IOException {
        labels.readAhead(100);
        assertThat(labels.of(LABELS.keySet(), List.of(naming("جوردن فيلدمان")), Map.of(COACH, 1L)))
                .isEqualTo(LABELS);
    }

    @Test
    void whatAnAnswerWritesIsNotRemembered() throws IOException {
        labels.of(LABELS.keySet(), List.of(naming("جوردن فيلدمان")), Map.of(COACH, 1L));
        assertThat(labels.of(LABELS.keySet())).isEqualTo(LABELS);
    }

    private static ArticleDocument naming(String coach) {
        TagCount tag = new TagCount(COACH, 1, List.of(new Spelling(COACH, coach).term()), List.of());
        return new ArticleDocument(
                "a", "t", "", null, null, null, null, null, null, List.of(tag), List.of(), null, List.of(), "h");
    }
}
