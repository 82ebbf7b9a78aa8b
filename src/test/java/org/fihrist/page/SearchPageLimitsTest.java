package org.fihrist.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import org.fihrist.http.FewRequests;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** The page where a reader may ask only five times a minute. */
@ServiceTest
@TestProfile(FewRequests.class)
class SearchPageLimitsTest extends PageTest {

    @Test
    void whoAsksTooOftenIsToldWhenToTryAgain() {
        for (int i = 0; i < 5; i++) {
            page.open(home, "?q=" + i);
        }
        assertThat(page.find(".notice-error").getText())
                .contains("طلبات كثيرة في وقت قصير")
                .containsPattern("أعد المحاولة بعد .*(ثانية|ثانيتين|ثوانٍ|ثانيةً)");
        assertThat(page.complaints()).isNotEmpty().allMatch(complaint -> complaint.contains("429"));
    }
}
