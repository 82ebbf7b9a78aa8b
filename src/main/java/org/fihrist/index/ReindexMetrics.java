package org.fihrist.index;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.fihrist.index.ReindexStatus.State;

/** Shows how far the reindex is that this instance does, and counts how those before have ended. */
@Singleton
class ReindexMetrics {

    private static final String ENDED = "fihrist.reindex.ended";

    private final MeterRegistry registry;

    @Nullable
    private volatile ReindexRun present;

    ReindexMetrics(MeterRegistry registry) {
        this.registry = registry;
        gauge("fihrist.reindex.running", "1 while this instance does a reindex", status -> 1);
        gauge("fihrist.reindex.articles", "Articles that the reindex has to copy", ReindexStatus::total);
        gauge("fihrist.reindex.copied", "Articles that it has copied", status -> status.read() + status.caughtUp());
        // There from the start: a rate needs a first value.
        List.of(State.DONE, State.FAILED, State.CANCELLED).forEach(how -> count(how, 0));
    }

    private void gauge(String name, String description, ToDoubleFunction<ReindexStatus> value) {
        Gauge.builder(name, this, metrics -> metrics.read(value))
                .description(description)
                .register(registry);
    }

    private double read(ToDoubleFunction<ReindexStatus> value) {
        ReindexRun run = present;
        return run == null ? 0 : value.applyAsDouble(run.status());
    }

    void begun(ReindexRun run) {
        present = run;
    }

    void ended(State how) {
        present = null;
        count(how, 1);
    }

    private void count(State how, int times) {
        registry.counter(ENDED, "outcome", how.name().toLowerCase(Locale.ROOT)).increment(times);
    }
}
