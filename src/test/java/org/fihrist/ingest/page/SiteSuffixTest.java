package org.fihrist.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteSuffixTest {
    private static final String TITLE = "محطة جديدة للرياح تضيء قرى الساحل الغربي";

    private final SiteSuffix suffix = new SiteSuffix(new Furniture(FurnitureFile.load()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                " | المنارة",
                " | جريدة المنارة",
                " - وكالة أنباء الساحل",
                " — أخبار الطاقة",
                " – صحيفة المنارة الإلكترونية",
                " - المنارة نيوز",
                " - Almanara News",
                " - دولي",
                " • المنارة",
                " :: المنارة",
                " - سياسة | جريدة المنارة",
                " - سياسة - وكالة الساحل",
                " | اقتصاد | طاقة | المنارة"
            })
    void isCut(String name) {
        assertThat(suffix.cut(TITLE + name, Set.of())).isEqualTo(TITLE);
        assertThat(suffix.isOn(TITLE + name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TITLE,
                "الوزير: لن نعود إلى المولدات - والعمل مستمر",
                "قرى الساحل - الغربي: محطة جديدة للرياح",
                "رأي | كيف تضيء الرياح قرى الساحل الغربي",
                "جريدة المنارة | كيف تضيء الرياح قرى الساحل",
                "طائرة إف-16 تسقط قرب الساحل",
                "الرياح | الساحل",
                "أهم الأخبار - قرى الساحل الغربي تحتفل بالكهرباء الجديدة",
                " | ",
                " - "
            })
    void aPartOfTheHeadlineStays(String headline) {
        assertThat(suffix.cut(headline, Set.of())).isEqualTo(headline);
        assertThat(suffix.isOn(headline)).isFalse();
    }

    @Test
    void aNameFoundElsewhereInThePageIsCut() {
        String headline = TITLE + " - المنارة الجديدة";
        assertThat(suffix.cut(headline, Set.of())).isEqualTo(headline);
        assertThat(suffix.cut(headline, Set.of(Line.of("المنارة الجديدة").key())))
                .isEqualTo(TITLE);
        assertThat(suffix.cut(headline, Set.of(Line.of(TITLE).key()))).isEqualTo(TITLE);
    }
}
