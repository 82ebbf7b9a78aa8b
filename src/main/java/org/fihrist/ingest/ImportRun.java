package org.fihrist.ingest;

import io.opentelemetry.api.trace.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.fihrist.article.ArticleDocument;
import org.fihrist.article.BulkWriter;
import org.fihrist.article.WriteBatch;
import org.fihrist.article.WriteOutcome;
import org.fihrist.ingest.IngestMetrics.Rejection;
import org.fihrist.ingest.Preparation.DraftSource;
import org.fihrist.ingest.Preparation.Prepared;
import org.fihrist.ingest.Preparation.Refusal;

/**
 * One import under way: what arrives is gathered into batches; while a batch is being written, the next is read and tagged, by several
 * threads, and looked up.
 *
 * <p>One batch is written at a time, so that of two articles with one id the later stays, and the sender is held back by
 * Elasticsearch's pace instead of filling the memory.
 */
final class ImportRun {

    private final Preparation preparation;
    private final BulkWriter writer;
    private final ExecutorService threads;
    private final ImportLimits limits;
    private final ReportBuilder report;
    private final ImportTraces traces;
    private List<Callable<Prepared>> arrived = new ArrayList<>();
    private long bytes;
    private Span tagging;
    private Future<?> writing;
    private Set<String> beingWritten = Set.of();

    ImportRun(
            Preparation preparation,
            BulkWriter writer,
            ExecutorService threads,
            ImportLimits limits,
            ReportBuilder report,
            ImportTraces traces) {
        this.preparation = preparation;
        this.writer = writer;
        this.threads = threads;
        this.limits = limits;
        this.report = report;
        this.traces = traces;
        this.tagging = traces.tagging();
    }

    /**
     * Takes an article in; what is wrong with it goes into the report.
     *
     * @param size bytes that it takes until it has been read
     * @throws IOException when Elasticsearch cannot be reached
     */
    void add(Origin origin, long size, DraftSource draft) throws IOException {
        add(preparation.of(origin, draft), size);
    }

    /**
     * Refuses an article; told in its place among the others.
     *
     * @throws IOException when Elasticsearch cannot be reached
     */
    void refuse(Origin origin, Rejection kind, String reason) throws IOException {
        Prepared refused = new Prepared(origin, null, new Refusal(kind, reason));
        add(() -> refused, 0);
    }

    private void add(Callable<Prepared> article, long size) throws IOException {
        arrived.add(article);
        bytes += size;
        if (arrived.size() >= limits.batchArticles()
                || bytes >= limits.batchSize().asLongValue()) {
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
        List<Prepared> articles = preparation.prepare(arrived);
        arrived = new ArrayList<>();
        bytes = 0;
        traces.end(tagging, articles.size());
        List<ArticleDocument> documents = articles.stream()
                .map(Prepared::document)
                .filter(Objects::nonNull)
                .toList();
        Set<String> others = beingWritten;
        Future<WriteBatch> lookedUp =
                threads.submit(traces.step("look up", documents.size(), () -> writer.lookUp(documents, others)));
        try {
            awaitWriting();
        } catch (IOException | RuntimeException e) {
            lookedUp.cancel(true);
            throw e;
        }
        tagging = traces.tagging();
        beingWritten = documents.stream().map(ArticleDocument::id).collect(Collectors.toSet());
        writing = threads.submit(traces.step("write", articles.size(), () -> {
            write(articles, await(lookedUp));
            return null;
        }));
    }

    private void write(List<Prepared> articles, WriteBatch batch) throws IOException {
        Iterator<WriteOutcome> outcomes = writer.write(batch).iterator();
        for (Prepared article : articles) {
            if (article.refused() == null) {
                report.add(article.origin(), outcomes.next());
            } else {
                report.reject(
                        article.origin(),
                        article.refused().kind(),
                        article.refused().reason());
            }
        }
    }

    private void awaitWriting() throws IOException {
        if (writing != null) {
            await(writing);
        }
    }

    private static <T> T await(Future<T> step) throws IOException {
        try {
            return step.get();
        } catch (ExecutionException e) {
            throw asIs(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the import was interrupted", e);
        }
    }

    private static IOException asIs(Throwable cause) {
        return switch (cause) {
            case IOException failure -> failure;
            case RuntimeException bug -> throw bug;
            default -> throw new IllegalStateException(cause);
        };
    }
}
