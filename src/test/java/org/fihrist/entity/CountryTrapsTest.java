package org.fihrist.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that mean a country in one sentence and something else, or another country, in the next: both directions. */
class CountryTrapsTest {

    private static final Tagger TAGGER = new Tagger(GazetteerReader.read(List.of()), Corrections.NONE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أعلنت سلطنة عمان موازنتها | OM",
                "قال السلطان هيثم إن عمان ستواصل الوساطة | OM",
                "وصل الوزير العماني إلى بلاده بعد زيارة عمان | OM",
                "زار الوزير مسقط ثم غادر عمان | OM",
                "توقعات الطقس في عُمان | OM",
                "قمة دول مجلس التعاون: السعودية وعمان والكويت | OM SA KW",
                "احتجاجات في العاصمة الأردنية عمان | JO",
                "احتجاجات في العاصمة عمان | JO",
                "وصل إلى عمّان وفد من الأمم المتحدة | JO",
                "وصل إلى عَمّان وفد من الأمم المتحدة | JO",
                "استقبل الملك عبد الله الثاني في عمان وفدا | JO",
                "مناورات في بحر عمان وخليج عمان | ",
                // neither is named, nothing points
                "وصل الوفد إلى عمان | ",
                // both are named: each once, the bare form is neither's
                "زار الأردن وسلطنة عمان ثم عاد إلى عمان | JO OM",
            })
    void omanAndAmman(String text, String codes) {
        assertThat(codes(text)).isEqualTo(sorted(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "مفاوضات في الأردن | JO",
                "على الضفة الشرقية من نهر الأردن | ",
                "مزارعون في غور الأردن | ",
                "الأغوار في وادي الأردن | ",
                "لاعب كرة السلة مايكل جوردان | ",
                "مطار الملكة علياء | ",
            })
    void jordanAndItsRiver(String text, String codes) {
        assertThat(codes(text)).isEqualTo(sorted(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "مقتل جنديين في مالي | ML",
                "هجوم بوسط مالي | ML",
                "باماكو: الجيش المالي يتقدم | ML",
                "أعلنت حكومة مالي الحداد | ML",
                "النيجر ومالي وبوركينا فاسو | NE ML BF",
                "الرئيس المالي في باماكو | ML",
                "القطاع المالي ينمو | ",
                "الوضع المالي للبنك صعب | ",
                "الوزير المالي يعرض الموازنة | ",
                "وزير المالية يعرض الموازنة | ",
                "الأزمة المالية العالمية | ",
                "تلقى دعما ماليا ومبلغا ماليا | ",
                "حصل على تعويض مالي | ",
                "دعم مالي للفقراء في باماكو | ML",
                "سوق الأوراق المالية | ",
                "فساد مالي وإداري | ",
            })
    void maliAndMoney(String text, String codes) {
        assertThat(codes(text)).isEqualTo(sorted(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "تشاد ترسل جنودا والرئيس التشادي يزور نجامينا | TD",
                "صيادون في بحيرة تشاد | ",
                "رئيس بنين باتريس تالون | BJ",
                "فاز المنتخب أمام بنين | BJ",
                "انتخابات في بنين وتوغو | BJ TG",
                "العاصمة الاقتصادية كوتونو في بنين | BJ",
                "افتتاح مدرسة بنين ومدرسة بنات | ",
                "رزق بثلاثة بنين | ",
                "المال والبنون والبنين | ",
                "مدارس البنين | ",
            })
    void chadAndBenin(String text, String codes) {
        assertThat(codes(text)).isEqualTo(sorted(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "كوبا ترد على العقوبات | CU",
                "الرئيس الكوبي في هافانا | CU",
                "طبيب كوبي من هافانا | CU",
                "بطولة كوبا أمريكا | ",
                "كوبا أميركا وكوبا ليبرتادوريس وكوبا ديل ري | ",
                "شرب كوبا من الشاي | ",
                "إنييستا في فيسل كوبي | ",
                "نجم السلة كوبي براينت | ",
            })
    void cubaAndCups(String text, String codes) {
        assertThat(codes(text)).isEqualTo(sorted(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أوكرانيا وجورجيا تريدان دخول الحلف | UA GE",
                "الحرب في جورجيا عام 2008 | GE",
                "العاصمة تبليسي في جورجيا | GE",
                "الرئيس الجورجي | GE",
                "أبخازيا انفصلت عن جورجيا | GE",
                "إعادة فرز الأصوات في ولاية جورجيا | ",
                "فاز في ولاية جورجيا ثم قال إن جورجيا حسمت | ",
                "أتلانتا أكبر مدن جورجيا | ",
                "الإعصار يضرب ألاباما وجورجيا | ",
                "فاز في جورجيا الأمريكية | US",
                "قاعدة في ولاية جورجيا الأميركية | US",
                "ولد جوزيف ستالين في تبليسي لا في ولاية جورجيا | GE",
                "رئيسة وزراء إيطاليا جورجيا ميلوني | IT",
                "جزر جورجيا الجنوبية | GS",
            })
    void georgiaAndTheState(String text, String codes) {
        assertThat(codes(text)).isEqualTo(sorted(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال مسؤول تركي إن أنقرة سترد | TR",
                "مسؤول تركي كبير | TR",
                "جنود أتراك وطائرة تركية | TR",
                "المستشار تركي آل الشيخ | ",
                "قال تركي آل الشيخ | ",
                "الأمير تركي الفيصل | ",
                "الأمير فهد بن تركي | ",
                "الأمير تركي بن محمد بن فهد | ",
                "المتحدث الأمني منصور التركي | ",
                "فنجان قهوة تركية | ",
            })
    void turkishAndTurki(String text, String codes) {
        assertThat(codes(text)).isEqualTo(sorted(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "غينيا والرئيس الغيني في كوناكري | GN",
                "غينيا بيساو | GW",
                "غينيا-بيساو | GW",
                "غينيا الاستوائية وغينيا الإستوائية | GQ",
                "بابوا غينيا الجديدة | PG",
                "قراصنة في خليج غينيا | ",
                "تجارب على خنازير غينيا | ",
            })
    void theGuineas(String text, String codes) {
        assertThat(codes(text)).isEqualTo(sorted(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الكونغو الديمقراطية | CD",
                "جمهورية الكونغو الديموقراطية | CD",
                "الكونغو برازافيل | CG",
                "جمهورية الكونغو | CG",
                // bare: the usual reading
                "إيبولا في الكونغو | CD",
                "بوروندي والكونغو | BI CD",
                "الطبيب الكونغولي | CD",
                "فوز مازيمبي الكونغولي في المباراة | CD",
                "قال في كينشاسا إن الكونغو بحاجة إلى لقاحات | CD",
                "قال في برازافيل إن الكونغو بحاجة إلى لقاحات | CG",
                "رئيس الكونغو ساسو نغيسو | CG",
                "هدف صلاح في مرمى الكونغو في تصفيات المونديال | CG",
                "زوارق في نهر الكونغو | ",
                "حمى القرم الكونغو النزفية | ",
            })
    void theCongos(String text, String codes) {
        assertThat(codes(text)).isEqualTo(sorted(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "كوريا الشمالية والكوريون الشماليون | KP",
                "كوريا الجنوبية والرئيس الكوري الجنوبي | KR",
                "وفد كوري شمالي في سول | KP KR",
                "قالت بيونغ يانغ إن الجيش الكوري مستعد | KP",
                "اتهم كيم جونغ أون العدو، وأطلقت القوات الكورية صاروخا | KP",
                "البرنامج النووي الكوري | KP",
                "شركة سامسونغ الكورية | KR",
                "الاتحاد الكوري لكرة القدم | KR",
                "مونديال اليابان وكوريا | JP KR",
                "نزع السلاح من شبه الجزيرة الكورية | ",
                "قمة الكوريتين | ",
                "اللاعب خواكين كوريا | ",
                "السناتور كوري بوكر | ",
                "سيول جارفة | ",
                "زارت سيول بعد بيونغ يانغ | KP KR",
            })
    void theKoreas(String text, String codes) {
        assertThat(codes(text)).isEqualTo(sorted(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أيرلندا الشمالية وإيرلندا الشمالية وايرلندا الشمالية | GB",
                "الحزب الأيرلندي الشمالي | GB",
                "أيرلندا ودبلن | IE",
                "حدود أيرلندا مع أيرلندا الشمالية | GB IE",
                "السودان والسودانيون والخرطوم | SD",
                "جنوب السودان وجوبا | SS",
                "لاجئون جنوب سودانيون | SS",
                "الرئيس الجنوب سوداني | SS",
                "السودان وجنوب السودان | SD SS",
                "جنوب أفريقيا والجنوب أفريقي | ZA",
                "الفول السوداني | ",
                "النيجر والنيجري ونيامي | NE",
                "نيجيريا والنيجيري وأبوجا | NG",
                "الأرجنتين ونيجريا | AR NG",
                "دلتا النيجر ونهر النيجر | ",
                "جمهورية الدومينيكان والرئيس الدومينيكي | DO",
                "إعصار في الدومينيكان | DO",
                "جزيرة دومينيكا | DM",
                "الرهبان الدومينيكان | ",
            })
    void neighboursOfOneName(String text, String codes) {
        assertThat(codes(text)).isEqualTo(sorted(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "سفن في المحيط الهندي | ",
                "البحر الأسود والبحر الأحمر والبحر المتوسط | ",
                "بحر الصين الجنوبي | ",
                "خليج المكسيك وخليج عدن | ",
                "دول الهند الصينية | ",
                "شركة الهند الشرقية | ",
                "أمريكا اللاتينية وأميركا الجنوبية | ",
                "قمة الأمريكيتين | ",
                "دول المغرب العربي | ",
                "صلاة المغرب | ",
                "ننتظر أذان المغرب | ",
                "المغرب والمنتخب المغربي والمغاربة | MA",
                "مقاتلو هيئة تحرير الشام وأحرار الشام | ",
                "مثلث برمودا | ",
                "ولد في مسقط رأسه | ",
                "إصابة في الرباط الصليبي | ",
                "القوة القاهرة | ",
                "رفع يده اليمنى | ",
                "الرئيس اليمني واليمنيون | YE",
                "لم يمن الله عليه | ",
                "يمن نت في صنعاء واليمن | YE",
            })
    void seasAndWords(String text, String codes) {
        assertThat(codes(text)).isEqualTo(sorted(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قطر والدوحة والقطريون | QA",
                "يبلغ قطر الكويكب كيلومترا | ",
                "قطره عشرة أمتار ونصف قطر الدائرة | ",
                "منتجات الألبان والأجبان | ",
                "الرئيس الألباني في تيرانا والألبان | AL",
                "تشيلي وشيلي والتشيليون | CL",
                "بولندا ووارسو والبولنديون | PL",
                "الصين وصيني وصينيون | CN",
                "صينية بطاطس بالدجاج | ",
                "لبنان ولبناني ولبنانية وبيروت | LB",
                "المجر والمجريون | HU",
                "مجرى النهر في وسط المدينة | ",
                "ثلاثة ألمان وأربعة فرنسيين | DE FR",
                "خسارة المان أمام نيوكاسل | ",
                "التشيك وبراغ | CZ",
                "الإنجليزي روبن لوفتوس-تشيك | GB",
                "روما تستضيف القمة الأوروبية | IT",
                "حارس روما يغيب عن مباراة ليفربول | ",
                "سباق جائزة موناكو الكبرى | MC",
                "لاعب موناكو في الدوري الفرنسي | FR",
                "قمة الأمريكيتين في ليما | PE",
                "هدف البرازيلي فابيو ليما | BR",
                "الحكم الكولومبي سانتياغو أرياس | CO",
                "احتجاجات في العاصمة سانتياغو | CL",
                "المعارك في طرابلس | LY",
                "بنغازي وطرابلس | LY",
                "مهرجان في طرابلس اللبنانية | LB",
                "اشتباكات باب التبانة في طرابلس | LB",
            })
    void ordinaryWordsAndTowns(String text, String codes) {
        assertThat(codes(text)).isEqualTo(sorted(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "سعره عشرة آلاف ريال سعودي | ",
                "خمسون ألف ليرة تركية | ",
                "مئة دولار أمريكي وعشرون دولارا كنديا | ",
                "جنيه إسترليني | ",
                "مليون ين ياباني | ",
                "تراجع الليرة التركية | TR",
                "الجنيه المصري يرتفع | EG",
                "الدولار الأمريكي | ",
            })
    void sumsOfMoney(String text, String codes) {
        assertThat(codes(text)).isEqualTo(sorted(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "طائرة إير فرانس | ",
                "قالت فرانس برس وقناة فرانس 24 | ",
                "بريتيش إيرويز | ",
                "ريال مدريد وأتلتيكو مدريد | ",
                "زار العاصمة مدريد | ES",
                "نيويورك تايمز وواشنطن بوست والأهرام | ",
                "عبر شاشة MBC مصر | ",
                "بنك أوف أمريكا | ",
                "صحيفة تايمز أوف إسرائيل | ",
                "باريس سان جيرمان | ",
                "باريس هيلتون | ",
                "باكو ألكاسير | ",
                "فاز على روسيا 1-3 | RU",
                "قناة روسيا 24 | ",
                "كوريا تايمز | ",
            })
    void companiesClubsAndPapers(String text, String codes) {
        assertThat(codes(text)).isEqualTo(sorted(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الدول الناطقة بالفرنسية | ",
                "أفريقيا الناطقة بالإنكليزية | ",
                "اللغة الفرنسية واللغة الصينية | ",
                "كتب تغريدة بالإنجليزية وبالعبرية | ",
                "ترجمت إلى الإنجليزية | ",
                "يتحدث الإسبانية بطلاقة | ",
                "باللغتين العربية والإنجليزية | ",
                "الحكومة الفرنسية | FR",
                "الصحف الإنجليزية | GB",
                "وصل إلى السعودية بالطائرة | SA",
            })
    void languages(String text, String codes) {
        assertThat(codes(text)).isEqualTo(sorted(codes));
    }

    private static List<String> codes(String text) {
        return TAGGER.tag(text).stream()
                .map(Mention::entity)
                .filter(entity -> entity.kind() == EntityKind.COUNTRY)
                .map(Entity::id)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> sorted(String codes) {
        return codes == null ? List.of() : List.copyOf(new TreeSet<>(Arrays.asList(codes.split(" "))));
    }
}
