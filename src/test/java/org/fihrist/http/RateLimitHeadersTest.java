package org.fihrist.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The two header fields, which programs read. */
class RateLimitHeadersTest {

    @Test
    void digitsAreThoseOfHttpWhereverTheServiceRuns() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            RateLimit limit = new RateLimit("read", 60, 1, new StoppedClock());
            assertThat(limit.policy()).isEqualTo("\"read\";q=60;w=60");
            assertThat(limit.count("a").remaining()).isEqualTo("\"read\";r=59;t=1");
        } finally {
            Locale.setDefault(before);
        }
    }
}
