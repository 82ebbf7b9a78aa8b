package org.fihrist.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.fihrist.article.ArticleIndex;
import org.fihrist.article.ArticleScan;
import org.fihrist.error.ProblemException;

/**
 * Begins exports, so many at a time: each keeps a moment of the index in Elasticsearch and a batch of articles in memory. One more waits a
 * little for a place, since most exports are short.
 */
@ApplicationScoped
public class Exports {

    private static final Duration WAIT = Duration.ofSeconds(2);

    private final ElasticsearchClient client;
    private final ArticleIndex index;
    private final ArticleSearch search;
    private final Semaphore places;

    Exports(ElasticsearchClient client, ArticleIndex index, ArticleSearch search, SearchLimits limits) {
        this.client = client;
        this.index = index;
        this.search = search;
        this.places = new Semaphore(limits.maxExports());
    }

    /**
     * Begins an export of what a search finds, misspelled queries put right.
     *
     * @throws ProblemException when too many are under way
     * @throws IOException when Elasticsearch cannot be reached
     */
    Export begin(SearchCriteria criteria, Sort sort) throws IOException {
        takePlace();
        try {
            return begun(search.search(criteria).plan(), sort);
        } catch (IOException | RuntimeException e) {
            places.release();
            throw e;
        }
    }

    private void takePlace() throws InterruptedIOException {
        try {
            if (!places.tryAcquire(WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw ProblemException.busy("Too many exports are under way. Try again when one has ended.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while an export waited for others to end");
        }
    }

    private Export begun(SearchPlan plan, Sort sort) throws IOException {
        ArticleScan scan =
                ArticleScan.open(client, index.readAlias(), SearchRequests.found(plan), SearchRequests.sort(sort));
        try {
            return new Export(scan, scan.next(), places::release);
        } catch (IOException | RuntimeException e) {
            scan.close();
            throw e;
        }
    }
}
