package org.fihrist.index;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.fihrist.index.ReindexStatus.State;

/** Shows how far the reindex is that this instance does, and counts how those before have ended. */
@Singleton
class ReindexMetrics {

    private static final String ENDED = "fihrist.reindex.ended";

    private final MeterRegistry registry;

    ReindexMetrics(MeterRegistry registry) {
        this.registry = registry;
        // There from the start: a rate needs a first value.
        List.of(State.DONE, State.FAILED, State.CANCELLED).forEach(how -> count(how, 0));
    }

    /** Shows how far a reindex is; the supplier has none while none is under way here. */
    void watch(Supplier<Optional<ReindexStatus>> present) {
        gauge("fihrist.reindex.running", "1 while this instance does a reindex", present, status -> 1);
        gauge("fihrist.reindex.articles", "Articles that the reindex has to copy", present, ReindexStatus::total);
        gauge(
                "fihrist.reindex.copied",
                "Articles that it has copied",
                present,
                status -> status.read() + status.caughtUp());
    }

    private void gauge(
            String name,
            String description,
            Supplier<Optional<ReindexStatus>> present,
            ToDoubleFunction<ReindexStatus> value) {
        Gauge.builder(name, () -> present.get().map(value::applyAsDouble).orElse(0.0))
                .description(description)
                .register(registry);
    }

    void ended(State how) {
        count(how, 1);
    }

    private void count(State how, int times) {
        registry.counter(ENDED, "outcome", how.name().toLowerCase(Locale.ROOT)).increment(times);
    }
}
