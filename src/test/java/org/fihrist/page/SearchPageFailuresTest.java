package org.fihrist.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import org.fihrist.testing.ServiceTest;
import org.fihrist.testing.WithSamples;
import org.junit.jupiter.api.Test;

/** What the page says while it waits, and where the service does not answer what was asked. */
@ServiceTest
@TestProfile(WithSamples.class)
class SearchPageFailuresTest extends PageTest {

    @Inject
    ElasticsearchClient elasticsearch;

    @Test
    void whatTheServiceRefusesIsShown() {
        page.open(home, "?q=" + "x".repeat(1001));
        assertThat(page.find(".notice-error").getText()).contains("q has 1001 characters.");
        assertThat(page.find(".notice-error .detail").getDomAttribute("lang")).isEqualTo("en");
        assertThat(page.complaints()).isNotEmpty().allMatch(complaint -> complaint.contains("400"));
    }

    @Test
    void aServiceOutOfReachIsSaidAndAskedAgain() {
        page.connect(false);
        page.clickAndSearch("#pick-source-fihrist-sport");
        assertThat(page.find(".notice-error").getText()).contains("لا اتصال بالخدمة");
        page.connect(true);
        page.clickAndSearch(".notice-error .primary");
        assertThat(page.all(".result")).isNotEmpty();
        assertThat(page.complaints())
                .isNotEmpty()
                .allMatch(complaint -> complaint.contains("ERR_INTERNET_DISCONNECTED"));
    }

    @Test
    void thatASearchIsUnderWayIsSeenAndSaid() {
        page.slowDown(Duration.ofSeconds(3));
        page.click(".facet-country .facet-value input");
        assertThat(page.find("#progress").isDisplayed()).isTrue();
        assertThat(page.find("#results").getDomAttribute("aria-busy")).isEqualTo("true");
        page.awaitResults();
        assertThat(page.all("#progress[hidden]")).hasSize(1);
        assertThat(page.address()).contains("country=");
    }

    @Test
    void resultsThatCanNoLongerBeReadOnAreSearchedAnew() throws IOException {
        closePointInTime();
        page.click("#more");
        assertThat(page.find("#foot [role=alert]").getText()).contains("مضى وقت طويل");
        assertThat(page.all(".result")).hasSize(10);
        assertThat(page.complaints()).isNotEmpty().allMatch(complaint -> complaint.contains("410"));
        page.clickAndSearch("#foot .primary");
        page.click("#more");
        page.find(".list > li:nth-child(11) .result");
    }

    /** The state that the page's first results are of: whoever asks in the same state gets the same one. */
    private void closePointInTime() throws IOException {
        String cursor = given().get("/v1/articles?limit=10&sort=newest").path("next");
        String pointInTime = new ObjectMapper()
                .readTree(Base64.getUrlDecoder().decode(cursor))
                .get(1)
                .asText();
        elasticsearch.closePointInTime(close -> close.id(pointInTime));
    }
}
