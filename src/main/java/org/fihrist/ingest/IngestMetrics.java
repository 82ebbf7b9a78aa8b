package org.fihrist.ingest;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.concurrent.ThreadPoolExecutor;
import org.fihrist.article.WriteResult;

/** Counts what becomes of articles, sent alone or in imports, and shows how many imports wait and run. */
@Singleton
class IngestMetrics {

    private static final String ARTICLES = "fihrist.ingest.articles";
    private static final String NONE = "none";

    private final MeterRegistry registry;

    IngestMetrics(MeterRegistry registry) {
        this.registry = registry;
        // There from the start: a rate needs a first value.
        for (WriteResult result : WriteResult.values()) {
            if (result != WriteResult.REJECTED) {
                count(result, NONE, 0);
            }
        }
        for (Rejection reason : Rejection.values()) {
            reject(reason, 0);
        }
    }

    /** Why an article was not accepted. */
    enum Rejection {
        /** It cannot be read, or a field of it is not as it has to be. */
        INVALID,
        TOO_LARGE,
        /** Elasticsearch did not take it. */
        ELASTICSEARCH
    }

    void wrote(WriteResult result) {
        if (result == WriteResult.REJECTED) {
            rejected(Rejection.ELASTICSEARCH);
        } else {
            count(result, NONE, 1);
        }
    }

    void rejected(Rejection reason) {
        reject(reason, 1);
    }

    private void reject(Rejection reason, int articles) {
        count(WriteResult.REJECTED, reason.name().toLowerCase(Locale.ROOT), articles);
    }

    private void count(WriteResult result, String reason, int articles) {
        registry.counter(ARTICLES, "outcome", result.name().toLowerCase(Locale.ROOT), "reason", reason)
                .increment(articles);
    }

    /** Shows how many imports a pool runs, and how many wait for it. */
    void watch(ThreadPoolExecutor imports) {
        Gauge.builder("fihrist.imports.running", imports, ThreadPoolExecutor::getActiveCount)
                .description("Asynchronous imports that run")
                .register(registry);
        Gauge.builder("fihrist.imports.waiting", imports, pool -> pool.getQueue()
                        .size())
                .description("Asynchronous imports that wait")
                .register(registry);
    }
}
