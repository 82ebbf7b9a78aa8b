package org.fihrist.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How a bucket of five requests a minute fills: one each twelve seconds. */
class RateLimitTimeTest {

    private static final int QUOTA = 5;

    private final Clock clock = new Clock();
    private final RateLimit limit = new RateLimit("read", QUOTA, 10, clock);

    /** Goes on when it is told to. */
    private static final class Clock implements TimeMeter {

        private Duration passed = Duration.ZERO;

        void goOn(Duration duration) {
            passed = passed.plus(duration);
        }

        @Override
        public long currentTimeNanos() {
            return passed.toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    @Test
    void eachRequestTakesOneAndTellsWhenAllAreBack() {
        assertThat(limit.count("a").remaining()).isEqualTo("\"read\";r=4;t=12");
        assertThat(limit.count("a").remaining()).isEqualTo("\"read\";r=3;t=24");
        clock.goOn(Duration.ofSeconds(3));
        assertThat(limit.count("a").remaining()).isEqualTo("\"read\";r=2;t=33");
    }

    @Test
    void whoComesBackWhenToldIsAcceptedAndWhoComesEarlierIsNot() {
        exhaust("a");
        clock.goOn(Duration.ofMillis(500));
        RateLimit.Outcome refused = limit.count("a");
        assertThat(refused.accepted()).isFalse();
        assertThat(refused.retrySeconds()).isEqualTo(12);
        clock.goOn(Duration.ofSeconds(11));
        assertThat(limit.count("a").accepted()).isFalse();
        clock.goOn(Duration.ofSeconds(1));
        assertThat(limit.count("a").accepted()).isTrue();
        assertThat(limit.count("a").accepted()).isFalse();
    }

    @Test
    void afterAMinuteAllAreBackAndAfterAnHourNoMore() {
        exhaust("a");
        clock.goOn(Duration.ofMinutes(1));
        exhaust("a");
        assertThat(limit.count("a").accepted()).isFalse();
        clock.goOn(Duration.ofHours(1));
        exhaust("a");
        assertThat(limit.count("a").accepted()).isFalse();
    }

    @Test
    void oneClientTakesNothingFromAnother() {
        exhaust("a");
        assertThat(limit.count("b").remaining()).isEqualTo("\"read\";r=4;t=12");
    }

    private void exhaust(String client) {
        for (int i = 0; i < QUOTA; i++) {
            assertThat(limit.count(client).accepted()).isTrue();
        }
    }
}
