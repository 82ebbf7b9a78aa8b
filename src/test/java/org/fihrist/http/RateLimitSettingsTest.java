package org.fihrist.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

/** Limits as they are where nobody sets any. */
class RateLimitSettingsTest {

    @Test
    void defaultsAreGenerous() {
        RateLimitSettings settings = new SmallRyeConfigBuilder()
                .withMapping(RateLimitSettings.class)
                .build()
                .getConfigMapping(RateLimitSettings.class);
        assertThat(settings.enabled()).isTrue();
        assertThat(settings.reads()).isEqualTo(6000);
        assertThat(settings.writes()).isEqualTo(600);
        assertThat(settings.clients()).isEqualTo(50_000);
    }
}
