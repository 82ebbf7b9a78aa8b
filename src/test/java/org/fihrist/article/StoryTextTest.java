package org.fihrist.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoryTextTest {

    private static final String BODY = "كلمة ".repeat(20);

    private static String id(String title, String body) {
        return StoryText.of(title, body).id();
    }

    @Test
    void theHeadlineOfALongerTextDoesNotMatter() {
        assertThat(id("عنوان", BODY)).isEqualTo(id("غيره", BODY));
    }

    @Test
    void theHeadlineOfAShortTextDoes() {
        assertThat(id("عنوان", "نص قصير")).isNotEqualTo(id("غيره", "نص قصير"));
        assertThat(id("عنوان", "")).isNotEqualTo(id("غيره", ""));
    }

    @Test
    void marksAndSpellingHabitsDoNotMatter() {
        assertThat(id("«أَنباءُ» المدينة:", "")).isEqualTo(id("انباء  المدينه", ""));
    }

    @Test
    void textsWithoutAnyWordAreToldByTheirCharacters() {
        assertThat(id("!!!", "")).isNotEqualTo(id("؟؟؟", ""));
    }
}
