package org.fihrist.ingest;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;

/**
 * What traces show of an import: for each batch, its reading and tagging, its looking up and its writing, with the calls to Elasticsearch in
 * them.
 */
@ApplicationScoped
class ImportTraces {

    private static final String ARTICLES = "fihrist.articles";

    private final Tracer tracer;

    ImportTraces(Tracer tracer) {
        this.tracer = tracer;
    }

    /** Begins where a batch begins; {@link #end} tells that it is complete. */
    Span tagging() {
        return tracer.spanBuilder("read and tag").startSpan();
    }

    void end(Span tagging, int articles) {
        tagging.setAttribute(ARTICLES, articles).end();
    }

    /** The work of another thread, in a span below the present one. */
    <T> Callable<T> step(String name, int articles, Callable<T> work) {
        Context present = Context.current();
        return () -> {
            Span span = tracer.spanBuilder(name)
                    .setParent(present)
                    .setAttribute(ARTICLES, articles)
                    .startSpan();
            try {
                return present.with(span).wrap(work).call();
            } finally {
                span.end();
            }
        };
    }

    /** Work of an import that nobody waits for: a trace of its own. */
    interface Work {
        void run() throws InterruptedException;
    }

    @SuppressWarnings("try") // The scope only has to be closed.
    void trace(Work work) throws InterruptedException {
        Span span = tracer.spanBuilder("asynchronous import").setNoParent().startSpan();
        try (Scope scope = span.makeCurrent()) {
            work.run();
        } finally {
            span.end();
        }
    }
}
