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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.elasticsearch.client.ResponseException;
import org.fihrist.article.CurrentArticles.Current;
import org.fihrist.article.WriteBatch.Change;
import org.fihrist.elasticsearch.ErrorStatus;

/**
 * Writes batches of articles and says what became of each.
 *
 * <p>A batch takes three requests: the stored versions of its ids; the stories of what is new or has changed; and one bulk request that
 * creates and replaces those, each under the version seen. What waits, since the batch before it has the same id, takes three of its own. A
 * write in between by somebody else is noticed and the article tried again, so that no outcome is told wrongly and nothing is written twice.
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
     * @return also where Elasticsearch is busy: then it is asked again when they are written
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
                        again == 0 ? "the articles could not be looked up" : again + " articles could not be written");
            }
        }
        return batch.outcomes();
    }

    /** Looks up the next wave; false where Elasticsearch is busy, and it waits again. */
    private boolean lookUp(WriteBatch batch, Set<String> beingWritten) throws IOException {
        List<Integer> wave = batch.nextWave(beingWritten);
        try {
            compare(batch, wave);
            return true;
        } catch (StoreBusyException | ResponseException e) {
            if (!(e instanceof StoreBusyException || ErrorStatus.isBusy(e))) {
                throw e;
            }
            batch.postpone(wave);
            return false;
        }
    }

    /** Tells what is new or has changed from what has not, and finds its stories. */
    private void compare(WriteBatch batch, List<Integer> wave) throws IOException {
        if (wave.isEmpty()) {
            return;
        }
        Map<String, Current> current = stored.find(
                wave.stream().map(number -> batch.article(number).id()).toList());
        Map<Boolean, List<Integer>> changed =
                wave.stream().collect(Collectors.partitioningBy(number -> isChange(batch.article(number), current)));
        List<Integer> numbers = changed.get(true);
        List<ArticleDocument> articles = numbers.stream().map(batch::article).toList();
        List<ArticleDocument> assigned = stories.assign(articles, CurrentArticles.members(articles, current));
        batch.change(IntStream.range(0, numbers.size())
                .mapToObj(i -> new Change(
                        numbers.get(i),
                        assigned.get(i),
                        current.get(assigned.get(i).id())))
                .toList());
        for (int number : changed.get(false)) {
            batch.tell(number, WriteOutcome.of(batch.article(number).id(), WriteResult.UNCHANGED));
        }
    }

    private static boolean isChange(ArticleDocument article, Map<String, Current> stored) {
        Current before = stored.get(article.id());
        return before == null || !article.contentHash().equals(before.contentHash());
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
