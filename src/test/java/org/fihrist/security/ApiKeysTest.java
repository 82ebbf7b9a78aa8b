package org.fihrist.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApiKeysTest {

    private static final String KEY = "0123456789abcdef";

    @Test
    void productionRefusesToStartOpenToAll() {
        assertThatThrownBy(() -> keys(false).check(new StartupEvent(), LaunchMode.NORMAL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("fihrist.api-keys")
                .hasMessageContaining("fihrist.read-only");
    }

    @Test
    void productionStartsWithAKeyOrReadOnly() {
        assertThatCode(() -> keys(false, KEY).check(new StartupEvent(), LaunchMode.NORMAL))
                .doesNotThrowAnyException();
        assertThatCode(() -> keys(true).check(new StartupEvent(), LaunchMode.NORMAL))
                .doesNotThrowAnyException();
    }

    @Test
    void developmentMayBeOpen() {
        assertThatCode(() -> keys(false).check(new StartupEvent(), LaunchMode.DEVELOPMENT))
                .doesNotThrowAnyException();
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatThrownBy(() -> keys(false, "short"))
                .hasMessageContaining("fihrist.api-keys")
                .hasMessageContaining("5 characters");
    }

    @Test
    void onlyTheWholeKeyIsAccepted() {
        ApiKeys keys = keys(false, KEY, "fedcba9876543210");
        assertThat(keys.accepts(KEY)).isTrue();
        assertThat(keys.accepts("fedcba9876543210")).isTrue();
        assertThat(keys.accepts(KEY.substring(1))).isFalse();
        assertThat(keys.accepts("")).isFalse();
    }

    private static ApiKeys keys(boolean readOnly, String... keys) {
        return new ApiKeys(new SecuritySettings() {
            @Override
            public Optional<List<String>> apiKeys() {
                return keys.length == 0 ? Optional.empty() : Optional.of(List.of(keys));
            }

            @Override
            public boolean readOnly() {
                return readOnly;
            }
        });
    }
}
