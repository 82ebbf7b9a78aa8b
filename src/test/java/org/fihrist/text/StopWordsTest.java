package org.fihrist.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StopWordsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "prepositions, في من إلى على عن مع حتى منذ بين عند لدى قبل بعد خلال حول ضد عبر دون بدون بسبب بشأن",
        "prepositions with pronouns, فيه فيها منهم إليها عليه عنه معنا له لها لهم به بها بينهما لديه لديها",
        "conjunctions, و أو ثم بل لكن إما إذا إن أن لأن لو حيث كما عندما بينما مما إلا أنه إنها لأنهم لكنه بأنها",
        "particles, لا لم لن قد لقد سوف لعل يا أيها هنا هناك أيضا",
        "pronouns, أنا نحن أنت هو هي هم هن هما إياه",
        "demonstratives, هذا هذه هذان هذين هؤلاء ذلك تلك أولئك لهذا بهذه",
        "relatives, الذي التي الذين اللذان اللذين اللتان اللتين اللواتي للذين بالتي",
        "quantifiers, كل كلها بعض بعضهم جميع كافة غير نفسه",
        "كان and its sisters, كان كانت كانوا يكون تكون سيكون يكن ليس ليست أصبح يصبح ظل بات مازال لايزال",
        "auxiliaries, تم يتم تمت سيتم كاد يكاد",
        "question words, من ما ماذا متى أين كيف كم لماذا هل أي أية بماذا لمن ممن عم فيم"
    })
    void knowsEachClass(String name, String words) {
        assertThat(words.split(" ")).allMatch(StopWordsTest::contains);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"فى", "علي", "الى", "إلي", "متي", "اى", "اي", "انه", "فی", "هى", "الذى", "ايضا", "مَن", "لـمـاذا"
            })
    void knowsThemHoweverSpelled(String word) {
        assertThat(contains(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وفي", "ففي", "ومن", "فمن", "وهو", "فهي", "وكان", "فكانت", "وقد", "فقد", "وهم", "ولم", "فلماذا", "والذي"
            })
    void knowsThemWithConjunctions(String word) {
        assertThat(contains(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "من", "ما", "ماذا", "متى", "متي", "أين", "كيف", "كم", "لماذا", "هل", "أي", "اى", "أية", "بماذا", "لمن",
                "ممن", "عم", "فيم", "ومتى", "فهل", "وكيف", "ولماذا", "ماهو", "ماهي", "ماهى", "ماهم", "منهو", "منهي",
                "وماهي", "مالذي", "ليش", "وين"
            })
    void knowsWhatAsks(String word) {
        assertThat(StopWords.asks(LetterFolding.fold(word))).isTrue();
        assertThat(contains(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"في", "على", "لم", "لما", "الذي", "هو", "كان", "منها", "منهم", "مما", "بما", "فيما", "", "وزير"})
    void otherWordsDoNotAsk(String word) {
        assertThat(StopWords.asks(LetterFolding.fold(word))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Words of time, order and amount are no function words.
                "عام",
                "يوم",
                "سنة",
                "أول",
                "الأول",
                "آخر",
                "عدد",
                "منع",
                "أمس",
                "اليوم",
                // What folds or joins to a function word or nearly does.
                "فهم",
                "ولاية",
                "واحد",
                "فتحت",
                "فعلي",
                "فعلية",
                "فائض",
                "فائضا",
                "آلية",
                "وحدة",
                "قبلة",
                "أثر",
                "أثرها",
                "ألم",
                "فلاي",
                "فاو",
                "واو",
                "واي",
                "فاي",
                "ماء",
                "بناء",
                "هناء",
                // Names.
                "فان",
                "وان",
                "منى",
                "كانو",
                "لي",
                "كي",
                "بي",
                "أم",
                "خلف",
                "إيان",
                "علام",
                "أليس",
                "مانينغ",
                "ترامب",
                "",
                "ال",
                "who",
                "2025"
            })
    void leavesContentWordsAndNames(String word) {
        assertThat(contains(word)).isFalse();
    }

    @Test
    void takesAnyCharSequence() {
        assertThat(StopWords.contains(new StringBuilder("لماذا"))).isTrue();
        assertThat(StopWords.asks(new StringBuilder("لماذا"))).isTrue();
    }

    @Test
    void theListNamesNoWordTwiceInAClass() {
        for (String line : StopWords.read()) {
            List<String> words = Arrays.asList(line.split(" "));
            assertThat(words).doesNotHaveDuplicates();
        }
    }

    private static boolean contains(String word) {
        return StopWords.contains(LetterFolding.fold(word));
    }
}
