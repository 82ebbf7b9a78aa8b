package org.fihrist.search;

import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.fihrist.article.ArticleDocument;
import org.fihrist.article.ArticleScan;
import org.fihrist.article.ArticleView;

/** An export under way, a batch of articles in memory. Whatever ends it, it has to be closed. */
final class Export implements AutoCloseable {

    private final ArticleScan scan;
    private final Runnable end;
    private List<Hit<ArticleDocument>> batch;

    /**
     * Begins an export.
     *
     * @param first batch of the scan: whether there is one is known before anything is sent
     * @param end what is to be done when it ends
     */
    Export(ArticleScan scan, List<Hit<ArticleDocument>> first, Runnable end) {
        this.scan = scan;
        this.batch = first;
        this.end = end;
    }

    /**
     * Writes all articles.
     *
     * @throws IOException when Elasticsearch cannot be reached, or the reader has gone
     */
    void writeTo(ArticleWriter writer, Function<ArticleDocument, ArticleView> view) throws IOException {
        while (!batch.isEmpty()) {
            for (Hit<ArticleDocument> article : batch) {
                writer.write(view.apply(article.source()));
            }
            batch = scan.next();
        }
        writer.end();
    }

    @Override
    public void close() {
        try (scan) {
            end.run();
        }
    }
}
