package org.fihrist.ingest;

import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import org.fihrist.article.ArticleStore;
import org.fihrist.article.BulkWriter;
import org.fihrist.error.ProblemException;
import org.fihrist.ingest.IngestMetrics.Rejection;

/** Imports lines and pages: reads drafts from a stream and hands them to a run. */
@ApplicationScoped
public class Imports {

    private final DraftReader drafts;
    private final PageDrafts pages;
    private final Preparation preparation;
    private final BulkWriter writer;
    private final ArticleStore store;
    private final ImportLimits limits;
    private final ExecutorService threads;
    private final IngestMetrics metrics;
    private final ImportTraces traces;

    Imports(
            DraftReader drafts,
            PageDrafts pages,
            Preparation preparation,
            BulkWriter writer,
            ArticleStore store,
            ImportLimits limits,
            @VirtualThreads ExecutorService threads,
            IngestMetrics metrics,
            ImportTraces traces) {
        this.drafts = drafts;
        this.pages = pages;
        this.preparation = preparation;
        this.writer = writer;
        this.store = store;
        this.limits = limits;
        this.threads = threads;
        this.metrics = metrics;
        this.traces = traces;
    }

    /** An import that has begun; gather any number of streams, then finish. */
    Session begin() {
        return new Session(new ReportBuilder(limits.reportEntries(), metrics));
    }

    /** One import, from its first line to its report. */
    final class Session {

        private final ReportBuilder report;
        private final ImportRun run;

        private Session(ReportBuilder report) {
            this.report = report;
            this.run = new ImportRun(preparation, writer, threads, limits, report, traces);
        }

        /**
         * Takes in a stream of lines.
         *
         * @param file name of the file in a multipart import
         */
        void lines(InputStream in, @Nullable String file, ImportOptions options) throws IOException {
            NdjsonLines lines = new NdjsonLines(in, limits.maxLine().asLongValue());
            for (NdjsonLines.Line line = lines.next(); line != null; line = lines.next()) {
                byte[] bytes = line.bytes();
                Origin origin = new Origin(file, line.number());
                if (bytes == null) {
                    run.refuse(origin, Rejection.TOO_LARGE, tooLong(line.length()));
                } else if (!isBlank(bytes)) {
                    run.add(origin, bytes.length, () -> drafts.read(bytes).toDraft(options));
                }
            }
        }

        /** Takes in one page. */
        void page(RawPage page, @Nullable String file, ImportOptions options) throws IOException {
            run.add(new Origin(file, 1), page.bytes().length, () -> pages.read(page, options));
        }

        /**
         * Takes in the documents of a tagged file.
         *
         * @param charset as the sender names it; null where nobody does
         */
        void documents(InputStream in, @Nullable String charset, @Nullable String file, ImportOptions options)
                throws IOException {
            TaggedDocuments documents = new TaggedDocuments(in, limits.maxPage().asLongValue());
            for (TaggedDocuments.Document next = documents.next(); next != null; next = documents.next()) {
                byte[] bytes = next.bytes();
                Origin origin = new Origin(file, next.line());
                if (bytes == null) {
                    run.refuse(
                            origin,
                            Rejection.TOO_LARGE,
                            String.format(
                                    Locale.ROOT,
                                    "the document has %,d bytes; at most %,d are taken",
                                    next.length(),
                                    limits.maxPage().asLongValue()));
                } else if (!next.closed()) {
                    run.refuse(origin, Rejection.INVALID, "the document has no </DOC>; the rest of it may be missing");
                } else {
                    run.add(origin, bytes.length, () -> pages.readTagged(bytes, charset, options));
                }
            }
        }

        void reject(@Nullable String file, String reason) throws IOException {
            run.refuse(new Origin(file, 1), Rejection.INVALID, reason);
        }

        /**
         * Writes what is left.
         *
         * @param refresh whether all of it is to be searchable on return
         */
        ImportReport finish(boolean refresh) throws IOException {
            run.finish();
            if (refresh) {
                store.refresh();
            }
            return report.build();
        }

        /** What has become of the lines written so far. */
        ImportReport progress() {
            return report.build();
        }
    }

    private String tooLong(long length) {
        return String.format(
                Locale.ROOT,
                "the line has %,d bytes; at most %,d are taken",
                length,
                limits.maxLine().asLongValue());
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Reads a stream to its end unless it is too large. */
    RawPage readPage(InputStream in, PageType type, @Nullable String charset) throws IOException {
        long max = limits.maxPage().asLongValue();
        byte[] bytes = in.readNBytes(Math.toIntExact(max + 1));
        if (bytes.length > max) {
            throw ProblemException.tooLarge(String.format(Locale.ROOT, "the page has more than %,d bytes", max));
        }
        return new RawPage(bytes, type, charset);
    }
}
