package org.fihrist.ingest;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Which articles are one story, from their arrival on. */
@ServiceTest
class StoriesTest {

    private static final String WIRE = """
            أعلنت بلدية المدينة الساحلية اليوم افتتاح المرفأ الجديد للصيادين بعد أعمال استمرت ثلاثة أعوام، وقالت إن الأرصفة
            الجديدة تتسع لمئتي قارب صغير وإن رسوم الوقوف فيها ستبقى على حالها حتى نهاية العام.
            وحضر الافتتاح ممثلو جمعيات الصيادين الذين طالبوا منذ سنوات بإصلاح كاسر الأمواج القديم، إذ كانت عواصف الشتاء
            تلحق أضرارا بالقوارب كل موسم. وأوضح مهندس المشروع أن الأعمال شملت توسيع المدخل وتعميق الحوض وإقامة مخزن مبرد
            للأسماك ومحطة للوقود.
            وقال أحد الصيادين إن العمل سيصبح أسهل، لكنه طالب بطريق أوسع يصل المرفأ بسوق السمك في وسط المدينة.
            """;

    /** The same event by somebody who was there as well. */
    private static final String REPORT = """
            لم ينتظر أبو سالم كلمات المسؤولين، فقد دخل بقاربه الأزرق إلى الحوض قبل أن يقص الشريط بدقائق، وصفق له الواقفون
            على الرصيف. هكذا بدأ أمس عمل مرفأ الصيادين الذي طال انتظاره في المدينة الساحلية.
            البلدية تقول إن مئتي قارب صغير ستجد مكانا هنا، والصيادون يحسبون ما سيوفرونه من إصلاحات بعدما كسرت أمواج الشتاء
            الماضي عشرات المراكب. أما تجار السمك فيشكون من الشارع الضيق المؤدي إلى السوق، ويقولون إن الشاحنات المبردة لن
            تمر منه إلا في الليل. مهندس من الشركة المنفذة رد بأن الطريق ليس جزءا من عقده.
            """;

    private static final String ADDED = """
            وذكرت الوزارة في بيان لاحق أنها تدرس تمويل الطريق الجديد من ميزانية العام المقبل، وأن الدراسة تنجز خلال شهرين.
            """;

    private static final String WEATHER = """
            توقع خبراء الأرصاد الجوية أن يسود غدا طقس حار نهارا على القاهرة والوجه البحري ومعتدل على السواحل الشمالية، لطيف
            ليلا على معظم الأنحاء. وتنشط الرياح أحيانا على المناطق المكشوفة، وتكون حركة الملاحة في البحر المتوسط معتدلة
            وارتفاع الموج من متر إلى متر ونصف المتر. وتبلغ درجة الحرارة العظمى في القاهرة %d درجة والصغرى %d، وفي الإسكندرية
            %d درجة، وفي أسوان %d درجة، وفي شرم الشيخ %d درجة. ونصحت الهيئة المواطنين بعدم التعرض المباشر لأشعة الشمس وقت
            الظهيرة والإكثار من شرب المياه وقيادة السيارات بهدوء على الطرق السريعة في ساعات الصباح الأولى.
            """;

    /** Ends every word and id: the tests share an index, and no text of one is like any of another. */
    private String mark;

    @BeforeEach
    void markOfTheTest(TestInfo test) {
        mark = new Random(test.getDisplayName().hashCode())
                .ints(4, 'ب', 'غ' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private String wire() {
        return marked(WIRE);
    }

    /** The same with small edits. */
    private String edited() {
        return marked(WIRE.replace("اليوم", "الثلاثاء")
                .replace("وأوضح مهندس", "وذكر مهندس")
                .replace("لكنه طالب", "غير أنه طالب"));
    }

    private String report() {
        return marked(REPORT);
    }

    private String added() {
        return marked(ADDED);
    }

    private String weather(Object... degrees) {
        return marked(WEATHER.formatted(degrees));
    }

    private String marked(String text) {
        return text.replaceAll("\\p{L}+", "$0" + mark);
    }

    private String line(String id, String title, String body) {
        return Articles.line("id", id(id), "title", title, "body", body, "source", "source-" + id);
    }

    private String id(String id) {
        return id + "-" + mark;
    }

    private String story(String id) {
        String story = when().get("/v1/articles/" + id(id))
                .then()
                .statusCode(200)
                .extract()
                .path("story");
        assertThat(story).as("the story of " + id).isNotBlank();
        return story;
    }

    private void put(String id, String title, String body) {
        given().contentType("application/json")
                .body(line(id, title, body).getBytes(StandardCharsets.UTF_8))
                .put("/v1/articles/" + id(id))
                .then()
                .statusCode(oneOf(200, 201));
    }

    private void delete(String id) {
        when().delete("/v1/articles/" + id(id) + "?refresh=true").then().statusCode(204);
    }

    @Test
    void anotherSourcesCopyUnderAnotherHeadlineIsTheSameStory() {
        Articles.load(line("a", "افتتاح مرفأ الصيادين", wire()));
        Articles.load(line("b", "الصيادون يحصلون على مرفئهم", wire()));
        assertThat(story("b")).isEqualTo(story("a"));
    }

    @Test
    void spellingAndLayoutDoNotMatter() {
        Articles.load(line("a", "خبر", wire()));
        Articles.load(line(
                "b",
                "خبر",
                marked(WIRE.replace("أ", "ا").replace("\n", "\n\n  ").replace(" إ", " ا"))));
        assertThat(story("b")).isEqualTo(story("a"));
    }

    @Test
    void smallEditsLeaveItTheSameStory() {
        Articles.load(line("a", "افتتاح مرفأ الصيادين", wire()));
        Articles.load(line("b", "مرفأ جديد", edited()));
        assertThat(story("b")).isEqualTo(story("a"));
    }

    /** Whichever of the two comes first in the import. */
    @Test
    void aCopyBesideTheArticleWrittenAgainIsOfItsStory() {
        Articles.load(line("a", "خبر", wire()));
        Articles.load(line("b", "مرفأ جديد", edited()), line("a", "خبر بعنوان آخر", wire()));
        assertThat(story("b")).isEqualTo(story("a"));
    }

    @Test
    void anAddedParagraphLeavesItTheSameStory() {
        Articles.load(line("a", "خبر", wire()));
        Articles.load(line("b", "خبر", added() + wire()), line("c", "خبر", wire() + added()));
        assertThat(story("b")).isEqualTo(story("a"));
        assertThat(story("c")).isEqualTo(story("a"));
    }

    /** Its own paragraphs come again in the next report, so that more must be the same. */
    @Test
    void aSourcesNextReportOnTopOfTheLastIsAnotherStory() {
        Articles.load(of("same-source", "a", wire(), null), of("same-source", "b", added() + wire(), null));
        assertThat(story("b")).isNotEqualTo(story("a"));
        Articles.load(of("same-source", "c", marked(WIRE.replace("وأوضح مهندس", "وذكر مهندس")), null));
        assertThat(story("c")).isEqualTo(story("a"));
    }

    @Test
    void whatASourceAddsAtTheSameAddressLeavesItTheSameStory() {
        String url = "https://example.org/" + mark;
        Articles.load(of("same-source", "a", wire(), url), of("same-source", "b", added() + wire(), url));
        assertThat(story("b")).isEqualTo(story("a"));
    }

    private String of(String source, String id, String body, String url) {
        return Articles.line("id", id(id), "title", "خبر", "body", body, "source", source, "url", url);
    }

    @Test
    void anotherReportOnTheSameEventIsAnotherStory() {
        Articles.load(line("a", "افتتاح مرفأ الصيادين", wire()), line("b", "افتتاح مرفأ الصيادين", report()));
        assertThat(story("b")).isNotEqualTo(story("a"));
    }

    @Test
    void reportsMadeFromATemplateAreDifferentStories() {
        Articles.load(
                line("a", "طقس السبت", weather(36, 24, 31, 42, 39)),
                line("b", "طقس الأحد", weather(37, 25, 30, 43, 38)));
        assertThat(story("b")).isNotEqualTo(story("a"));
    }

    @Test
    void shortTextsAreOneStoryOnlyWordForWord() {
        Articles.load(
                line("a", marked("شاهد: افتتاح مرفأ الصيادين"), "لمشاهدة الفيديو اضغط هنا"),
                line("b", marked("شاهد: افتتاح مرفأ الصيادين"), "لمشاهدة الفيديو.. اضغط هنا!"),
                line("c", marked("شاهد: عاصفة على الساحل"), "لمشاهدة الفيديو اضغط هنا"));
        assertThat(story("b")).isEqualTo(story("a"));
        assertThat(story("c")).isNotEqualTo(story("a"));
    }

    @Test
    void articlesOfOneImportAreComparedWithEachOther() {
        Articles.load(line("a", "خبر", wire()), line("b", "خبر", report()), line("c", "خبر", edited()));
        assertThat(story("c")).isEqualTo(story("a"));
    }

    @Test
    void anImportIsComparedWithTheOneJustBeforeIt() {
        importLater(line("a", "خبر", wire()));
        importLater(line("b", "خبر", edited()));
        assertThat(story("b")).isEqualTo(story("a"));
    }

    /** Searchable only at the next refresh. */
    private static void importLater(String... lines) {
        given().contentType("application/x-ndjson")
                .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports")
                .then()
                .statusCode(200);
    }

    @Test
    void singleArticlesAreComparedToo() {
        put("a", "خبر", wire());
        String shown = given().contentType("application/json")
                .body(line("b", "خبر", edited()).getBytes(StandardCharsets.UTF_8))
                .post("/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .path("story");
        assertThat(shown).isEqualTo(story("a")).isEqualTo(story("b"));
    }

    @Test
    void anArticleWrittenAgainKeepsItsStoryAlsoWhereNoOtherIsLeft() {
        Articles.load(line("a", "خبر", wire()), line("b", "خبر", edited()));
        String story = story("a");
        delete("a");
        put("b", "خبر", edited() + added());
        assertThat(story("b")).isEqualTo(story);
    }

    @Test
    void anArticleThatBecomesAnotherTextChangesItsStory() {
        Articles.load(line("a", "خبر", wire()), line("b", "خبر", edited()), line("c", "خبر", report()));
        Articles.load(line("b", "خبر", report()));
        assertThat(story("b")).isEqualTo(story("c")).isNotEqualTo(story("a"));
        put("b", "خبر", weather(1, 2, 3, 4, 5));
        assertThat(story("b")).isNotEqualTo(story("c")).isNotEqualTo(story("a"));
    }

    @Test
    void deletingTheFirstArticleLeavesTheStoryToTheOthers() {
        Articles.load(line("a", "خبر", wire()), line("b", "خبر", edited()));
        String story = story("a");
        delete("a");
        Articles.load(line("c", "خبر", edited() + added()), line("d", "خبر", wire()));
        assertThat(List.of(story("b"), story("c"), story("d"))).containsOnly(story);
    }

    @Test
    void importingAgainChangesNothing() {
        String[] lines = {line("a", "خبر", wire()), line("b", "خبر", edited())};
        Articles.load(lines);
        String tag = when().get("/v1/articles/" + id("b")).header("ETag");
        Articles.load(lines).body("unchanged", equalTo(2));
        when().get("/v1/articles/" + id("b")).then().header("ETag", equalTo(tag));
    }

    @Test
    void aTextWithManyCopiesHidesNoOther() {
        Articles.load(IntStream.range(0, 1200)
                .mapToObj(i -> line("copy-" + i, "خبر " + i, i % 2 == 0 ? wire() : edited()))
                .toArray(String[]::new));
        Articles.load(line("a", "خبر", report()));
        Articles.load(line("b", "خبر", edited() + added()), line("c", "خبر", report() + added()));
        assertThat(story("copy-1199")).isEqualTo(story("copy-0"));
        assertThat(story("b")).isEqualTo(story("copy-0"));
        assertThat(story("c")).isEqualTo(story("a"));
    }

    @Test
    void importsAtTheSameTimeFindEachOther() throws ExecutionException, InterruptedException {
        List<Future<?>> imports = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 8; i++) {
                String line = line("at-once-" + i, "خبر", i % 2 == 0 ? wire() : edited());
                imports.add(threads.submit(() -> importLater(line)));
            }
        }
        for (Future<?> done : imports) {
            done.get();
        }
        assertThat(IntStream.range(0, 8).mapToObj(i -> story("at-once-" + i))).containsOnly(story("at-once-0"));
    }

    @Test
    void whatAStoryIsToldByIsNotShown() {
        Articles.load(line("a", "خبر", wire()));
        JsonPath shown = when().get("/v1/articles/" + id("a")).jsonPath();
        assertThat(shown.getMap("$")).doesNotContainKey("signature");
    }
}
