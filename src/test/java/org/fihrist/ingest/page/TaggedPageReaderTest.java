package org.fihrist.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fihrist.ingest.page.Samples.LEAD;
import static org.fihrist.ingest.page.Samples.SECOND;
import static org.fihrist.ingest.page.Samples.TEXT;
import static org.fihrist.ingest.page.Samples.THIRD;
import static org.fihrist.ingest.page.Samples.TITLE;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggedPageReaderTest {
    private static final PageReaders READERS = new PageReaders();
    private static final Page DATED = new Page(TITLE, TEXT, "2025-08-13");

    private static TaggedPage read(String inner) {
        return READERS.readTagged("<DOC>\n" + inner + "\n</DOC>");
    }

    @Test
    void numberTitleTimeAndText() {
        TaggedPage tagged = read("<DOCNO> MNR-20250813.0001 </DOCNO>\n<TITLE>" + TITLE
                + "</TITLE>\n<TIME>2025-08-13 10:30:00</TIME>\n<TEXT>\n" + TEXT + "\n</TEXT>");
        assertThat(tagged)
                .isEqualTo(new TaggedPage(DATED, Optional.of("MNR-20250813.0001"), Optional.empty(), Optional.empty()));
    }

    @Test
    void lowerCaseAndParagraphsThatNobodyClosed() {
        assertThat(read("<docno>1</docno><headline>" + TITLE + "</headline><date>13/08/2025</date><text>\n<p>\n"
                                + TEXT.replace(" ", "\n")
                                        .replace("\n\n", "\n")
                                        .replace("توقف.\n", "توقف.\n<p>\n")
                                        .replace("المجاورة.\n", "المجاورة.\n<p>\n")
                                + "\n</text>")
                        .page())
                .isEqualTo(DATED);
    }

    @Test
    void paragraphsThatAreClosed() {
        assertThat(read("<TITLE>" + TITLE + "</TITLE><DATE>20250813</DATE><TEXT><P>" + LEAD + "</P><P>" + SECOND
                                + "</P><P>" + THIRD + "</P></TEXT>")
                        .page())
                .isEqualTo(DATED);
    }

    @Test
    void numberAsAnAttributeAndTextWithoutATag() {
        TaggedPage tagged = READERS.readTagged("<doc id=\"MNR.7\" type=story><title>" + TITLE
                + "</title><time>13 أغسطس 2025</time>\n" + TEXT + "\n</doc>");
        assertThat(tagged.id()).contains("MNR.7");
        assertThat(tagged.page()).isEqualTo(DATED);
    }

    @Test
    void entitiesAndSignsThatAreNoTags() {
        TaggedPage tagged = read("<TITLE>محطة &quot;الرياح&quot; &amp; الساحل</TITLE><TEXT>" + LEAD
                + " وبلغت السرعة &lt; 5 و< 6 & أكثر &#1607;&#1606;&#1575;.</TEXT>");
        assertThat(tagged.page().title()).isEqualTo("محطة \"الرياح\" & الساحل");
        assertThat(tagged.page().body()).endsWith("وبلغت السرعة < 5 و< 6 & أكثر هنا.");
    }

    @Test
    void sourceAndAddress() {
        TaggedPage tagged = read("<SOURCE>المنارة</SOURCE><URL>https://example.org/1</URL><TITLE>" + TITLE
                + "</TITLE><TEXT>" + TEXT + "</TEXT>");
        assertThat(tagged.source()).contains("المنارة");
        assertThat(tagged.url()).contains("https://example.org/1");
        assertThat(tagged.page()).isEqualTo(new Page(TITLE, TEXT, null));
    }

    @Test
    void furnitureOfThePagesThatTheFileWasMadeOf() {
        assertThat(read("<TITLE>" + TITLE + "</TITLE><TIME>13-8-2025 10:30 GMT</TIME><TEXT>" + TITLE + "\n348 مشاهدة\n"
                                + LEAD + "\nاقرأ أيضا: خطة لتحلية مياه البحر\n" + SECOND + "\n" + THIRD
                                + "\nأضف تعليق\n</TEXT>")
                        .page())
                .isEqualTo(new Page(TITLE, TEXT, "2025-08-13T10:30:00Z"));
    }

    @Test
    void aTimeThatIsNoneIsNotGuessed() {
        assertThat(read("<TITLE>" + TITLE + "</TITLE><TIME>أمس</TIME><TEXT>" + TEXT + "</TEXT>")
                        .page()
                        .published())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEXT", "BODY", "text", "Content"})
    void aTitleThatNobodyClosedEndsBeforeTheText(String tag) {
        TaggedPage tagged = read("<DOCNO>7</DOCNO>\n<TITLE>" + TITLE.replace("للرياح ", "للرياح\n")
                + "\n<TIME>2025-08-13</TIME>\n<" + tag + ">\n" + TEXT + "\n</" + tag + ">");
        assertThat(tagged.page()).isEqualTo(DATED);
        assertThat(tagged.id()).contains("7");
    }

    @Test
    void nothingOfTheHeadIsClosed() {
        TaggedPage tagged = read(
                "<DOCNO>7\n<SOURCE>المنارة\n<TIME>2025-08-13\n<TITLE>" + TITLE + "\n<TEXT>\n" + TEXT + "\n</TEXT>");
        assertThat(tagged).isEqualTo(new TaggedPage(DATED, Optional.of("7"), Optional.of("المنارة"), Optional.empty()));
    }

    @Test
    void aTitleKeepsTheElementsInIt() {
        assertThat(read("<TITLE>محطة <B>جديدة</B> للرياح</TITLE><TEXT>" + TEXT + "</TEXT>")
                        .page()
                        .title())
                .isEqualTo("محطة جديدة للرياح");
    }

    @Test
    void notesInNotes() {
        assertThat(read("<TITLE>" + TITLE + "</TITLE><DATE>20250813</DATE>\n" + LEAD + "\n" + "<NOTE>ن".repeat(100_000)
                                + "</NOTE>".repeat(100_000) + SECOND + "\n" + THIRD)
                        .page())
                .isEqualTo(DATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<DOCNO>1</DOCNO>", "<TEXT></TEXT>", "<TITLE> </TITLE><TEXT>\n</TEXT>"})
    void nothingInIt(String inner) {
        assertThat(read(inner).page()).isEqualTo(new Page(null, "", null));
    }

    @Property
    void takesAnyText(@ForAll String text) {
        assertThat(READERS.readTagged("<DOC>" + text + "</DOC>").page().body()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<P>", "<TEXT>", "<TITLE>", "<DOC>", "x\n", "<P>x"})
    void deepNesting(String tag) {
        assertThat(read(tag.repeat(50_000)).page().body()).isNotNull();
    }
}
