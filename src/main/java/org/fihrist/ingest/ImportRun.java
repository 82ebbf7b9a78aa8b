package org.fihrist.ingest;

import io.opentelemetry.api.trace.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.fihrist.article.ArticleDocument;
import org.fihrist.article.ArticleDraft;
import org.fihrist.article.ArticleFactory;
import org.fihrist.article.BulkWriter;
import org.fihrist.article.InvalidArticleException;
import org.fihrist.article.WriteOutcome;
import org.fihrist.ingest.IngestMetrics.Rejection;

/**
 * One import under way: drafts are made documents and gathered into batches; while a batch is being written, the next
 * is read and tagged.
 *
 * <p>One batch is written at a time, so that of two articles with one id the later stays, and the sender is held back by
 * Elasticsearch's pace instead of filling the memory.
 */
final class ImportRun {

    private final ArticleFactory factory;
    private final BulkWriter writer;
    private final ExecutorService threads;
    private final ImportLimits limits;
    private final ReportBuilder report;
    private final ImportTraces traces;
    private List<Origin> origins = new ArrayList<>();
    private List<ArticleDocument> batch = new ArrayList<>();
    private long batchChars;
    private Span tagging;
    private Future<?> writing;

    ImportRun(
            ArticleFactory factory,
            BulkWriter writer,
            ExecutorService threads,
            ImportLimits limits,
            ReportBuilder report,
            ImportTraces traces) {
        this.factory = factory;
        this.writer = writer;
        this.threads = threads;
        this.limits = limits;
        this.report = report;
        this.traces = traces;
        this.tagging = traces.tagging();
    }

    /** A source of drafts that may turn out to be unreadable. */
    interface DraftSource {
        /** The draft, or an {@link InvalidArticleException} saying why there is none. */
        ArticleDraft read();
    }

    /**
     * Takes an article in; what is wrong with it goes into the report.
     *
     * @throws IOException when Elasticsearch cannot be reached
     */
    void add(Origin origin, DraftSource draft) throws IOException {
        try {
            ArticleDocument document = factory.create(draft.read());
            origins.add(origin);
            batch.add(document);
            batchChars += document.title().length() + document.body().length();
        } catch (InvalidArticleException e) {
            report.reject(origin, Rejection.INVALID, e.getMessage());
            return;
        }
        // Arabic letters take two bytes in UTF-8.
        if (batch.size() >= limits.batchArticles()
                || 2 * batchChars >= limits.batchSize().asLongValue()) {
            write();
        }
    }

    /**
     * Writes what is left and waits for it.
     *
     * @throws IOException when Elasticsearch cannot be reached
     */
    void finish() throws IOException {
        write();
        awaitWriting();
    }

    private void write() throws IOException {
        awaitWriting();
        List<Origin> from = origins;
        List<ArticleDocument> articles = batch;
        origins = new ArrayList<>();
        batch = new ArrayList<>();
        batchChars = 0;
        traces.end(tagging, articles.size());
        tagging = traces.tagging();
        writing = threads.submit(traces.writing(articles.size(), () -> {
            List<WriteOutcome> outcomes = writer.write(articles);
            for (int i = 0; i < outcomes.size(); i++) {
                report.add(from.get(i), outcomes.get(i));
            }
            return null;
        }));
    }

    private static IOException asIs(Throwable cause) {
        return switch (cause) {
            case IOException failure -> failure;
            case RuntimeException bug -> throw bug;
            default -> throw new IllegalStateException(cause);
        };
    }

    private void awaitWriting() throws IOException {
        if (writing == null) {
            return;
        }
        try {
            writing.get();
        } catch (ExecutionException e) {
            throw asIs(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the import was interrupted", e);
        }
    }
}
