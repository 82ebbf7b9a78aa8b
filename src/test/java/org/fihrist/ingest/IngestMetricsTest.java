package org.fihrist.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class IngestMetricsTest {

    private final MeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void importsThatRunAndThatWaitAreTold() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        try (ThreadPoolExecutor imports =
                new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(3))) {
            new IngestMetrics(registry).watch(imports);
            CountDownLatch begun = new CountDownLatch(1);
            imports.submit(() -> {
                begun.countDown();
                ended.await();
                return null;
            });
            begun.await();
            imports.submit(() -> 1);
            imports.submit(() -> 2);
            assertThat(value("running")).isEqualTo(1);
            assertThat(value("waiting")).isEqualTo(2);
            ended.countDown();
            await().until(() -> value("waiting") + value("running") == 0);
        }
    }

    private double value(String state) {
        return registry.get("fihrist.imports." + state).gauge().value();
    }
}
