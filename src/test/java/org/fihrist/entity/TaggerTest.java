package org.fihrist.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaggerTest {

    private static final Tagger TAGGER = new Tagger(GazetteerReader.read(List.of()), Corrections.NONE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // full names and unmistakable surnames
                "التقى فلاديمير بوتين ضيفه | vladimir-putin",
                "قال ترامب | donald-trump",
                "قال ترمب | donald-trump",
                "قال نتنياهو ثم قال نتانياهو | benjamin-netanyahu benjamin-netanyahu",
                "قال أردوغان وقال إردوغان وقال اردوغان | recep-tayyip-erdogan recep-tayyip-erdogan recep-tayyip-erdogan",
                "عبد الفتاح السيسي، عبدالفتاح السيسي | abdel-fattah-al-sisi abdel-fattah-al-sisi",
                "غوتيريش غوتيريس جوتيريش | antonio-guterres antonio-guterres antonio-guterres",
                "كيم جونغ أون - كيم جونغ اون - كيم جونج أون - كيم جونج اون | kim-jong-un kim-jong-un kim-jong-un kim-jong-un",
                "شي جين بينغ، شي جينبينغ، شي جين بينج | xi-jinping xi-jinping xi-jinping",
                // clitics
                "رسالة لبوتين وترامب | vladimir-putin donald-trump",
                "وبوتين فبوتين كبوتين بوتين | vladimir-putin vladimir-putin vladimir-putin vladimir-putin",
                // vowel marks, tatweel, quotes
                "الرئيس \"بُوتِين\" وبوتـــين | vladimir-putin vladimir-putin",
                // Latin script
                "Putin met Kim Jong Un | vladimir-putin kim-jong-un",
                // a short form that needs its full name in the article
                "قال كيم جونغ أون إن كيم سعيد | kim-jong-un kim-jong-un",
                "قال كيم إنه سعيد | ",
                "عرض رجل اسمه شي بضاعته | ",
                // given names alone
                "قال فلاديمير ودونالد ومحمد | ",
                // somebody else of the same family name
                "قال جاك بوتين ولم يقل | ",
            })
    void people(String text, String ids) {
        assertThat(ids(text, EntityKind.PERSON)).isEqualTo(split(ids));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "روسيا والصين | RU CN",
                "لروسيا وللصين وبالصين | RU CN CN",
                "الرئيس الروسي والروسية والروس والروسيين | RU RU RU RU",
                "مصري مصرية مصريون المصريات | EG EG EG EG",
                "سوريا سورية السوريون | SY SY SY",
                "أمريكا وأميركا والولايات المتحدة وواشنطن والبيت الأبيض | US US US US US",
                "زعيم كوريا الشمالية | KP",
                "الزعيم الكوري الشمالي والقوات الكورية الشمالية والكوريين الشماليين | KP KP KP",
                "كوريا الجنوبية | KR",
                "بيونغ يانغ وبيونج يانج وبيونغيانغ وبيونجيانج | KP KP KP KP",
                "بكين وبيكين | CN CN",
                "الكونغو الديمقراطية | CD",
                "السودان وجنوب السودان | SD SS",
                "غينيا وغينيا بيساو وغينيا الاستوائية | GN GW GQ",
                "اليابان وتايوان وأوكرانيا | JP TW UA",
                "النرويج | NO",
                "بريطانيا والمملكة المتحدة وإنجلترا | GB GB GB",
                // names inside other names
                "فاز ريال مدريد | ",
                "قالت فرانس برس | ",
                "في أمريكا اللاتينية | ",
                "على ضفة نهر الأردن | ",
                // ordinary words
                "الوضع المالي صعب | ",
                "ثلاثة بنين | ",
            })
    void countries(String text, String codes) {
        assertThat(ids(text, EntityKind.COUNTRY)).isEqualTo(split(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "رسالة لبوتين اليوم | بوتين",
                "رسالة لِبُوتِين اليوم | بُوتِين",
                "ووصل وللصين | لصين",
                "مع الرئيس فلاديمير  بوتين، | فلاديمير  بوتين",
            })
    void spansLeaveCliticsOut(String text, String span) {
        Mention mention = TAGGER.tag(text).getFirst();
        assertThat(text.substring(mention.start(), mention.end())).isEqualTo(span);
    }

    @Test
    void aNameDoesNotReachAcrossPunctuation() {
        assertThat(ids("زار فلاديمير، بوتين", EntityKind.PERSON)).isEqualTo(List.of("vladimir-putin"));
        Mention mention = TAGGER.tag("زار فلاديمير، بوتين").getFirst();
        assertThat(mention.start()).isEqualTo("زار فلاديمير، ".length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "؟!", "\u200F", "ـــ", "ًٌٍ"})
    void nothingIsFoundInNothing(String text) {
        assertThat(TAGGER.tag(text)).isEmpty();
    }

    @Property
    void spansLieInTheTextAndDoNotOverlap(@ForAll @StringLength(max = 200) String noise) {
        String text = noise + " بوتين " + noise + " ولروسيا" + noise;
        int end = 0;
        for (Mention mention : TAGGER.tag(text)) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(end).isLessThan(mention.end());
            assertThat(mention.end()).isLessThanOrEqualTo(text.length());
            end = mention.end();
        }
    }

    private static List<String> ids(String text, EntityKind kind) {
        return TAGGER.tag(text).stream()
                .map(Mention::entity)
                .filter(entity -> entity.kind() == kind)
                .map(Entity::id)
                .toList();
    }

    private static List<String> split(String ids) {
        return ids == null ? List.of() : Arrays.asList(ids.strip().split(" "));
    }
}
