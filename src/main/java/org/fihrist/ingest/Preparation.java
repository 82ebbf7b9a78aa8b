package org.fihrist.ingest;

import jakarta.annotation.Nullable;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fihrist.article.ArticleDocument;
import org.fihrist.article.ArticleDraft;
import org.fihrist.article.ArticleFactory;
import org.fihrist.article.InvalidArticleException;
import org.fihrist.ingest.IngestMetrics.Rejection;

/**
 * Reads drafts and makes documents of them, on several threads, however many imports there are. One processor is left for reading what
 * arrives, for searches and, where it is on the same machine, for Elasticsearch.
 */
@ApplicationScoped
class Preparation {

    private final ArticleFactory factory;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
            Thread.ofPlatform().daemon().name("preparation ", 1).factory());

    Preparation(ArticleFactory factory) {
        this.factory = factory;
    }

    /** A source of a draft, which may turn out to be unreadable. */
    interface DraftSource {
        /** The draft, or an {@link InvalidArticleException} saying why there is none. */
        ArticleDraft read();
    }

    /**
     * An article that can be written, or cannot.
     *
     * @param document null for one that was refused
     * @param refused null for one that was not
     */
    record Prepared(
            Origin origin,
            @Nullable ArticleDocument document,
            @Nullable Refusal refused) {}

    record Refusal(Rejection kind, String reason) {}

    /** The preparation of one article, still to be done. */
    Callable<Prepared> of(Origin origin, DraftSource draft) {
        return () -> {
            try {
                return new Prepared(origin, factory.create(draft.read()), null);
            } catch (InvalidArticleException e) {
                return new Prepared(origin, null, new Refusal(Rejection.INVALID, e.getMessage()));
            }
        };
    }

    /**
     * Prepares articles.
     *
     * @return one for each, in the same order
     * @throws IOException when interrupted
     */
    List<Prepared> prepare(List<Callable<Prepared>> articles) throws IOException {
        try {
            List<Prepared> prepared = new ArrayList<>(articles.size());
            for (Future<Prepared> done : threads.invokeAll(articles)) {
                prepared.add(done.get());
            }
            return prepared;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException asItIs) {
                throw asItIs;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the import was interrupted", e);
        }
    }

    /** Ends with what has been begun: imports wait for all of a batch, whether it was to be prepared yet or not. */
    @PreDestroy
    void stop() {
        threads.close();
    }
}
