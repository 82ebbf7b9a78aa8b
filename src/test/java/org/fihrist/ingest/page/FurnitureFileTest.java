package org.fihrist.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureFileTest {
    @Test
    void readsGroupsOfPhrases() {
        FurnitureFile file =
                FurnitureFile.of(List.of("# a comment", "[one]", "أضف تعليق", "", "  x ", "[two]", "y", "[one]", "z"));
        assertThat(file.group("one")).containsExactly("أضف تعليق", "x", "z");
        assertThat(file.group("two")).containsExactly("y");
    }

    @Test
    void anUnknownGroupIsAnError() {
        FurnitureFile file = FurnitureFile.of(List.of("[one]", "x"));
        assertThatThrownBy(() -> file.group("two"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[two]");
    }

    @Test
    void aPhraseOutsideAGroupIsAnError() {
        assertThatThrownBy(() -> FurnitureFile.of(List.of("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "line",
                "start",
                "counter",
                "between",
                "published",
                "updated",
                "byline",
                "byline-bare",
                "related",
                "related-weak",
                "list",
                "comments",
                "home",
                "section",
                "site",
                "html-class"
            })
    void theListHasEachGroupOfWords(String group) {
        assertThat(FurnitureFile.load().group(group))
                .isNotEmpty()
                .allSatisfy(phrase -> assertThat(Line.of(phrase).words()).isNotEmpty());
    }

    @Test
    void itsPatternsCompile() {
        assertThat(FurnitureFile.load().group("pattern"))
                .isNotEmpty()
                .allSatisfy(pattern -> assertThat(Pattern.compile(pattern)).isNotNull());
    }
}
