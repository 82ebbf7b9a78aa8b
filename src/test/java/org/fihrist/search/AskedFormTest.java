package org.fihrist.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedFormTest {

    @ParameterizedTest
    @CsvSource({
        "زلزل, زلزل الزلزل",
        "الكويط, الكويط كويط الكويط",
        "بالكويط, بالكويط البالكويط الكويط كويط الكويط",
        "للكويط, للكويط الللكويط لكويط اللكويط كويط الكويط",
        "وبدا, وبدا الوبدا",
        "zelenski, zelenski",
    })
    void whatTheCollectionIsAskedFor(String word, String forms) {
        assertThat(AskedForm.of(word)).extracting(AskedForm::text).containsExactly(forms.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', الكويت, الكويت",
        "'', ال, اليورانيوم, يورانيوم",
        "'', ال, يورانيوم,",
        "ب, '', الكويت, بالكويت",
        "بال, '', كويت, بالكويت",
        "بال, '', الكويت,",
        "لل, '', الكويت,",
        "لل, ال, الكويت, للكويت",
        "ل, '', الكويت, للكويت",
        "وَلِ, '', كويت, وَلِكويت",
    })
    void aTermStandsForAWord(String chain, String article, String term, String word) {
        assertThat(new AskedForm(chain, article, "").word(chain, term)).isEqualTo(word);
    }
}
