package org.fihrist.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fihrist.text.BrokenPlurals.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenPluralsTest {

    private static final List<Pair> PAIRS = BrokenPlurals.read()
            .flatMap(entry -> entry.plurals().stream().map(plural -> new Pair(entry.singular(), plural)))
            .toList();

    private record Pair(String singular, String plural) {}

    @ParameterizedTest(name = "{0} is of {1}")
    @CsvSource({
        "مدن, مدين",
        "مدنا, مدين",
        "مدنه, مدين",
        "مدنها, مدين",
        "مدنهم, مدين",
        "مدنهن, مدين",
        "مدنهما, مدين",
        "مدننا, مدين",
        "أعضاء, عضو",
        "أعضاءها, عضو",
        "أعضائها, عضو",
        "أعضاؤها, عضو",
        "قتلى, قتيل",
        "قتلاهم, قتيل",
        "قضاة, قاض",
        "قضاتها, قاض",
        "طلابية, طالب",
        "طلابيين, طالب",
        "أراضيهم, ارض",
        "مباديء, مبد",
        "أباطرة, امبراطور"
    })
    void knowsPluralsWithTheirEndings(String plural, String stem) {
        assertThat(replace(plural)).isEqualTo(LetterFolding.fold(stem));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "و", "مدينة", "مدني", "مدنية", "المدن", "قتلت", "تجارة", "محاكمة", "الواحة", "دول", "كتب", "ترامب"
            })
    void doesNotKnowOthers(String word) {
        assertThat(replace(word)).isNull();
    }

    @Test
    void writesTheStemToTheBeginning() {
        char[] chars = "للاباطرهxx".toCharArray();
        int length = BrokenPlurals.replace(chars, 2, 8);
        assertThat(new String(chars, 0, length)).isEqualTo("امبراطور");
    }

    @Test
    void everyPluralMeetsItsSingular() {
        assertThat(PAIRS).allSatisfy(pair -> assertThat(stem(pair.plural())).isEqualTo(stem(pair.singular())));
    }

    @Test
    void noSingularIsAPlural() {
        assertThat(PAIRS).extracting(Pair::singular).allMatch(singular -> replace(singular) == null);
    }

    @Test
    void everyPluralNeedsTheList() {
        assertThat(PAIRS).noneMatch(pair -> withoutList(pair.plural()).equals(withoutList(pair.singular())));
    }

    @Test
    void noStemIsLongerThanItsPluralByMoreThanTheGrowth() {
        assertThat(PAIRS)
                .allMatch(pair -> stem(pair.plural()).length() - pair.plural().length() <= LightStemmer.MAX_GROWTH);
    }

    @Test
    void theListNamesNoWordTwice() {
        assertThat(BrokenPlurals.read().map(Entry::singular).map(LetterFolding::fold))
                .doesNotHaveDuplicates();
        assertThat(PAIRS).extracting(pair -> LetterFolding.fold(pair.plural())).doesNotHaveDuplicates();
    }

    private static String replace(String spelled) {
        String word = LetterFolding.fold(spelled);
        char[] chars = (word + "xx").toCharArray();
        int length = BrokenPlurals.replace(chars, 0, word.length());
        return length == WordTable.ABSENT ? null : new String(chars, 0, length);
    }

    private static String stem(String word) {
        return LightStemmer.stem(LetterFolding.fold(word));
    }

    private static String withoutList(String word) {
        char[] chars = LetterFolding.fold(word).toCharArray();
        int start = ProcliticStripping.strip(chars, 0, chars.length);
        return new String(chars, start, SuffixStripping.strip(chars, start, chars.length) - start);
    }
}
