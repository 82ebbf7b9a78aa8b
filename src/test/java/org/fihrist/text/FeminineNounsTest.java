package org.fihrist.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeminineNounsTest {

    @ParameterizedTest(name = "{0} is a form of {1}")
    @CsvSource({
        "مئتان, مئة",
        "مئتين, مئة",
        "مئتي, مئة",
        "مئات, مئة",
        "لغته, لغة",
        "لغتها, لغة",
        "لغتهم, لغة",
        "لغتهن, لغة",
        "لغتهما, لغة",
        "لغتنا, لغة",
        "لغتي, لغة",
        "لغتان, لغة",
        "لغتين, لغة",
        "لغات, لغة",
        "لغاتها, لغة",
        "قمتها, قمة",
        "سنتين, سنة",
        "قوتهم, قوة",
        "جهات, جهة",
        "مرات, مرة",
        "مئة, مئة",
        "زيادة, زيادة",
        "زيادات, زيادة",
        "رياضة, رياضة",
        "رياضي, رياضة",
        "رياضيين, رياضة",
        "جامعاتها, جامعة",
        "جامعية, جامعة",
        "جمعة, جمعة"
    })
    void knowsEachForm(String form, String word) {
        char[] chars = LetterFolding.fold(form).toCharArray();
        assertThat(FeminineNouns.contains(chars, 0, chars.length)).isTrue();
        int end = FeminineNouns.writeStem(chars, 0, chars.length);
        assertThat(new String(chars, 0, end)).isEqualTo(LetterFolding.fold(word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "زياد", "رياض", "جامع", "سلام", "جمعية", "جمعته", "نصرته", "قوات", "سنوات", "صلاته", "ميت", "ميتا",
                "ميتة", "فئات", "بيته", "جدته", "وقته", "كميات", "بلغتها", "اللغات"
            })
    void doesNotKnowOthers(String word) {
        String folded = LetterFolding.fold(word);
        assertThat(FeminineNouns.contains(folded.toCharArray(), 0, folded.length()))
                .isFalse();
    }
}
