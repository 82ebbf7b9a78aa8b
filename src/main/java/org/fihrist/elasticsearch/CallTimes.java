package org.fihrist.elasticsearch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How long calls to Elasticsearch take, by kind of call and by the status of the answer. */
@Singleton
class CallTimes {

    private static final String NAME = "fihrist.elasticsearch.calls";

    /** Few: there is one series for each, call and status. */
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(10), Duration.ofMillis(25), Duration.ofMillis(50), Duration.ofMillis(100),
        Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(5)
    };

    private final MeterRegistry registry;

    CallTimes(MeterRegistry registry) {
        this.registry = registry;
    }

    /**
     * Ends the measuring of a call.
     *
     * @param call its kind, as Elasticsearch's API names it
     * @param status of the answer; {@link ErrorStatus#NONE} where there was none
     */
    void stop(Timer.Sample sample, String call, int status) {
        sample.stop(Timer.builder(NAME)
                .description("Calls to Elasticsearch")
                .tags("call", call, "status", status == ErrorStatus.NONE ? "none" : Integer.toString(status))
                .serviceLevelObjectives(BOUNDS)
                .register(registry));
    }
}
