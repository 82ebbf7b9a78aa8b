package org.fihrist.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
@TestProfile(ShortTimeouts.class)
class CallBreakerTest {

    private static final int CALLS = 40;

    @Inject
    CallBreaker breaker;

    @Test
    void callsAreNotMadeWhileTheyWouldFail() throws IOException {
        AtomicInteger made = new AtomicInteger();
        for (int i = 0; i < CALLS; i++) {
            assertThatThrownBy(() -> breaker.perform(() -> {
                        made.incrementAndGet();
                        throw new ConnectException("away");
                    }))
                    .isInstanceOfAny(ConnectException.class, CircuitBreakerOpenException.class);
        }
        assertThat(made).hasValueLessThan(CALLS);
        assertThatThrownBy(() -> breaker.perform(made::incrementAndGet))
                .isInstanceOf(CircuitBreakerOpenException.class);
        await().ignoreExceptions().until(() -> breaker.perform(() -> true));
        assertThat(breaker.perform(() -> "an answer")).isEqualTo("an answer");
    }
}
