package org.fihrist.article;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elasticsearch.client.ResponseException;
import org.fihrist.article.CurrentArticles.Current;
import org.fihrist.article.WriteBatch.Change;
import org.fihrist.elasticsearch.ErrorStatus;

/**
 * Writes batches of articles and says what became of each.
 *
 * <p>A batch takes three requests: the stored versions of its ids; the stories of what is new or has changed; and one bulk request that
 * creates and replaces those, each under the version just seen. A write in between by somebody else is noticed and the
 * article tried again, so that no outcome is told wrongly and nothing is written twice.
 */
@ApplicationScoped
public class BulkWriter {

    private final ElasticsearchClient client;
    private final ArticleIndex index;
    private final CurrentArticles stored;
    private final Stories stories;

    BulkWriter(ElasticsearchClient client, ArticleIndex index, CurrentArticles stored, Stories stories) {
        this.client = client;
        this.index = index;
        this.stored = stored;
        this.stories = stories;
    }

    /**
     * Looks up what has to be known of articles before they are written, which may be done while others are being written.
     *
     * @param beingWritten ids of those others: what is stored of them is about to change
     * @throws StoreBusyException when what is stored cannot be read
     * @throws IOException when Elasticsearch cannot be reached
     */
    public WriteBatch lookUp(List<ArticleDocument> articles, Set<String> beingWritten) throws IOException {
        WriteBatch batch = new WriteBatch(articles);
        lookUp(batch, beingWritten);
        return batch;
    }

    /**
     * Writes articles in their order; of two with one id the later stays.
     *
     * @return an outcome an article, in the same order
     * @throws StoreBusyException when Elasticsearch refuses writes for longer than the attempts last
     * @throws IOException when Elasticsearch cannot be reached; part of the batch may have been written
     */
    public List<WriteOutcome> write(WriteBatch batch) throws IOException {
        Backoff backoff = new Backoff();
        while (!batch.isDone()) {
            boolean refused = !batch.isLookedUp() && !lookUp(batch, Set.of());
            int again = send(batch);
            if (refused || again > 0) {
                backoff.pause(
                        again == 0 ? "the articles could not be compared" : again + " articles could not be written");
            }
        }
        return batch.outcomes();
    }

    /** Looks up the next wave; false where Elasticsearch is busy, and those that have changed wait again. */
    private boolean lookUp(WriteBatch batch, Set<String> beingWritten) throws IOException {
        List<Integer> wave = batch.nextWave(beingWritten);
        if (wave.isEmpty()) {
            return true;
        }
        Map<String, Current> current = stored.find(
                wave.stream().map(number -> batch.article(number).id()).toList());
        List<Integer> changed = new ArrayList<>();
        for (int number : wave) {
            ArticleDocument article = batch.article(number);
            Current before = current.get(article.id());
            if (before != null && article.contentHash().equals(before.contentHash())) {
                batch.tell(number, WriteOutcome.of(article.id(), WriteResult.UNCHANGED));
            } else {
                changed.add(number);
            }
        }
        return changed.isEmpty() || compare(batch, changed, current);
    }

    /** Puts articles into their stories; false where Elasticsearch is busy. */
    private boolean compare(WriteBatch batch, List<Integer> changed, Map<String, Current> current) throws IOException {
        List<ArticleDocument> articles = changed.stream().map(batch::article).toList();
        List<ArticleDocument> assigned;
        try {
            assigned = stories.assign(articles, CurrentArticles.members(articles, current));
        } catch (ResponseException e) {
            if (!ErrorStatus.isBusy(e)) {
                throw e;
            }
            batch.postpone(changed);
            return false;
        }
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < changed.size(); i++) {
            ArticleDocument article = assigned.get(i);
            changes.add(new Change(changed.get(i), article, current.get(article.id())));
        }
        batch.change(changes);
        return true;
    }

    /** Creates and replaces the articles that have been looked up; returns how many are to be tried again. */
    private int send(WriteBatch batch) throws IOException {
        List<Change> changes = batch.takeChanges();
        if (changes.isEmpty()) {
            return 0;
        }
        BulkRequest.Builder bulk =
                new BulkRequest.Builder().index(index.writeAlias()).requireAlias(true);
        changes.forEach(change -> bulk.operations(operation(change.article(), change.stored())));
        List<Integer> again;
        try {
            again = unfinished(client.bulk(bulk.build()).items(), changes, batch);
        } catch (ResponseException e) {
            if (!ErrorStatus.isBusy(e)) {
                throw e;
            }
            again = changes.stream().map(Change::number).toList();
        }
        batch.postpone(again);
        return again.size();
    }

    private static BulkOperation operation(ArticleDocument article, @Nullable Current stored) {
        if (stored == null) {
            return BulkOperation.of(op -> op.create(c -> c.id(article.id()).document(article)));
        }
        return BulkOperation.of(op -> op.index(i -> i.id(article.id())
                .document(article)
                .ifSeqNo(stored.version().sequenceNumber())
                .ifPrimaryTerm(stored.version().primaryTerm())));
    }

    private static List<Integer> unfinished(List<BulkResponseItem> items, List<Change> sent, WriteBatch batch) {
        List<Integer> again = new ArrayList<>();
        for (int n = 0; n < items.size(); n++) {
            BulkResponseItem item = items.get(n);
            int number = sent.get(n).number();
            if (item.error() == null) {
                WriteResult result = item.status() == 201 ? WriteResult.CREATED : WriteResult.UPDATED;
                batch.tell(number, WriteOutcome.of(item.id(), result));
            } else if (item.status() == ErrorStatus.CONFLICT || ErrorStatus.isBusy(item)) {
                again.add(number);
            } else {
                batch.tell(
                        number,
                        new WriteOutcome(
                                item.id(), WriteResult.REJECTED, item.error().reason()));
            }
        }
        return again;
    }
}
