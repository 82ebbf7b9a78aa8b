package org.fihrist.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.fihrist.name.NameRecogniser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTaggerTest {

    private static final TextTagger TAGGER =
            new TextTagger(GazetteerReader.read(List.of()), NameRecogniser.read(), Corrections.NONE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // behind an office with its complement, a title, a verb of saying
                "قال وزير الخارجية اللبناني سامر الحلبي إن بلاده ترفض | سامر-الحلبي",
                "التقت المتحدثة باسم البيت الأبيض كارولين ووترز الصحفيين | كارولين-ووترز",
                "المدرب الإيطالي ماوريتسيو ساري قال | مورتسو-ساري",
                // the single word that repeats a longer name
                "قال سامر الحلبي ذلك. وأضاف الحلبي في بيان | سامر-الحلبي سامر-الحلبي",
                // two people of one family name: the single word is neither's
                "قال سامر الحلبي. قالت ندى الحلبي. وأضاف الحلبي | سامر-الحلبي ندي-الحلبي الحلبي",
                // a father's name is the father's
                "التقى سامر بن سلمان والده. وقال سلمان بن نزار وسلمان ذلك | سامر-بن-سلمان سلمان-بن-نزار سلمان",
                // spellings of one name
                "قال النائب عبد الرحمن البزري وقال عبدالرحمن البزري | عبدالرحمن-البزري عبدالرحمن-البزري",
                "قال أحمد العطار ثم قال احمد العطار | احمد-العطار احمد-العطار",
                "قَالَ مُحَمَّدٌ العَطّار | محمد-العطار",
                // transcriptions of one name: g, t, vowels
                "قال غونزالو هيغواين ثم قال جونزالو هيجوين | جونزلو-هجون جونزلو-هجون",
                "سجل جوردان هندرسون ثم مرر جوردن هيندرسون | جوردن-هندرسون جوردن-هندرسون",
                // vowels of short names tell people apart
                "قال جون سميث ثم قالت جين سميث | جون-سميث جين-سميث",
                // vowels of Arabic names do so as well
                "قال محمد العطار ثم قال محمود العطار | محمد-العطار محمود-العطار",
                // a name that goes on, or began before
                "التقى الشيخ سامر بن نزار ثم غادر سامر بن نزار الحلبي | سامر-بن-نزار-الحلبي سامر-بن-نزار-الحلبي",
                // a name ends with the father's
                "قال سامر نزار الحلبي ثم قال نزار الحلبي | سامر-نزار-الحلبي نزار-الحلبي",
                "قال نزار بن سامر الحلبي إن والده سامر الحلبي مريض | نزار-بن-سامر-الحلبي سامر-الحلبي",
                // relatives and namesakes of listed people, in names that sound alike
                "قالت ماريون لوبان إن خالتها مارين لوبان فازت | مرون-لوبن marine-le-pen",
                "قال المدرب ميغيل جاكسون ذلك | مجل-جكسون",
                // the gazetteer's people in spellings that it does not list
                "قال الرئيس فيلاديمير بوتين ثم سكت | vladimir-putin",
                "عاد #محمد_صلاح إلى الملعب | mohamed-salah",
                // the gazetteer has the last word
                "سجل صلاح أول هدف | صلاح",
                "التقى ترامب كيم في سنغافورة | donald-trump",
                "صرح ترامب الخميس | donald-trump",
                // أبو in its cases
                "التقى الوفد أبا مازن ثم ودع أبي مازن | mahmoud-abbas mahmoud-abbas",
                "قال نزار لأبي سامر الحلبي إن أبا سامر الحلبي تأخر | ابوسامر-الحلبي ابوسامر-الحلبي",
                // a surname of the gazetteer behind another given name
                "قالت إيفانا ترامب ذلك | افنا-ترمب",
                "اتصل الرئيس الروسي فلاديمير بوتين بنظيره | vladimir-putin",
                "الملك عبد الله الثاني استقبل أبو مازن | king-abdullah-ii mahmoud-abbas",
                // places, streets, prizes, companies
                "افتتح شارع سامر الحلبي في بيروت | ",
                "فازت جائزة محمود المسعدي | ",
                "زار مدينة سيدي بوزيد | ",
                "أعلنت شركة تويوتا عن سيارة جديدة | ",
                // a word before بن that is no name
                "قال بن سلمان | ",
                // God is nobody, wherever a servant of His is named
                "قال عبد الله العطار والحمد لله وشاء الله ثم بحول الله | عبدالله-العطار",
                // who bears a common given name need not be who was named before
                "سجل محمد العطار ثم صلى على النبي محمد | محمد-العطار محمد",
                "قال عليّ العطار وعَلِيّ العطار | علي-العطار علي-العطار",
                // ordinary words
                "فقدنا برحيله صديق عزيز علينا | ",
                "قال الرئيس الصيني شي جين بينغ إن كل شيء بخير، وأضاف شي ذلك | xi-jinping xi-jinping",
                "ارتفعت أسعار النفط في الأسواق العالمية أمس | ",
            })
    void people(String text, String ids) {
        assertThat(TAGGER.tag(text).stream()
                        .map(Mention::entity)
                        .filter(entity -> entity.kind() == EntityKind.PERSON)
                        .map(Entity::id))
                .isEqualTo(ids == null ? List.of() : Arrays.asList(ids.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قَالَ مُحَمَّدٌ العَطّار | محمد العطار | مُحَمَّدٌ العَطّار",
                "رسالة ووزير الخارجية السابق سامر  الحلبي | سامر الحلبي | سامر  الحلبي",
                "قال سامر الحلبي. وقال لسامر الحلبي | سامر الحلبي | سامر الحلبي",
            })
    void labelsAreWithoutMarksAndProclitics(String text, String label, String written) {
        Mention mention = TAGGER.tag(text).getLast();
        assertThat(mention.entity().label(Language.AR)).isEqualTo(label);
        assertThat(text.substring(mention.start(), mention.end())).isEqualTo(written);
    }

    /** Nobody's name is that long, and each repetition would carry it all. */
    @Test
    void aListWithoutEndIsNoName() {
        String text = "محمد ".repeat(2000) + "العطار\n" + "العطار.\n".repeat(2000);
        assertThat(TAGGER.tag(text))
                .allSatisfy(mention -> assertThat(mention.entity().id()).hasSizeLessThan(100));
    }

    @Test
    void countriesStayWhatTheGazetteerSays() {
        assertThat(TAGGER.tag("قال وزير الخارجية اللبناني سامر الحلبي في باريس").stream()
                        .map(mention -> mention.entity().id()))
                .containsExactly("LB", "سامر-الحلبي", "FR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "بن", "عبد", "أبو", "،،،", "12", "Putin", "بن بن بن"})
    void shortTextsAreNoTrouble(String text) {
        assertThat(TAGGER.tag(text)).hasSizeLessThan(2);
    }

    @Property(tries = 300)
    void mentionsAreInOrderAndInsideTheText(@ForAll @StringLength(max = 200) String text) {
        assertInOrder(text);
    }

    @Property(tries = 300)
    void mentionsOfNameWordsAreInOrder(@ForAll("words") String text) {
        assertInOrder(text);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "محمد",
                        "بن",
                        "عبد",
                        "الله",
                        "آل",
                        "أبو",
                        "قال",
                        "وزير",
                        "الخارجية",
                        "بوتين",
                        "للحريري",
                        "ومحمد",
                        "الثاني",
                        "مصر",
                        "،",
                        "-",
                        "د.",
                        "علي",
                        "على",
                        "شارع")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }

    private static void assertInOrder(String text) {
        int free = 0;
        for (Mention mention : TAGGER.tag(text)) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(free).isLessThan(mention.end());
            assertThat(mention.entity().id()).isNotBlank();
            assertThat(mention.entity().label(Language.AR)).isNotBlank();
            free = mention.end();
        }
        assertThat(free).isLessThanOrEqualTo(text.length());
    }
}
