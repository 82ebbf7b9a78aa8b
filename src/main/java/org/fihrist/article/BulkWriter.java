package org.fihrist.article;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elasticsearch.client.ResponseException;
import org.fihrist.elasticsearch.ErrorStatus;

/**
 * Writes batches of articles and says what became of each.
 *
 * <p>A batch takes two requests: the stored versions of its ids, then one bulk request that creates what is new and
 * replaces what has changed, each under the version just seen. A write in between by somebody else is noticed and the
 * article tried again, so that no outcome is told wrongly and nothing is written twice.
 */
@ApplicationScoped
public class BulkWriter {

    // Waits of 0.1, 0.2, 0.4 ... 3.2 seconds between attempts.
    private static final int ATTEMPTS = 7;
    private static final long FIRST_PAUSE_MILLIS = 100;

    private final ElasticsearchClient client;
    private final ArticleIndex index;

    BulkWriter(ElasticsearchClient client, ArticleIndex index) {
        this.client = client;
        this.index = index;
    }

    /**
     * Writes articles in their order; of two with one id the later stays.
     *
     * @return an outcome an article, in the same order
     * @throws StoreBusyException when Elasticsearch refuses writes for longer than the attempts last
     * @throws IOException when Elasticsearch cannot be reached; part of the batch may have been written
     */
    public List<WriteOutcome> write(List<ArticleDocument> articles) throws IOException {
        WriteOutcome[] outcomes = new WriteOutcome[articles.size()];
        List<Integer> waiting = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            waiting.add(i);
        }
        long pause = FIRST_PAUSE_MILLIS;
        for (int failures = 0; !waiting.isEmpty(); ) {
            List<Integer> wave = firstOfEachId(articles, waiting);
            waiting.removeAll(new HashSet<>(wave));
            List<Integer> again = writeDistinct(articles, wave, outcomes);
            if (!again.isEmpty()) {
                if (++failures == ATTEMPTS) {
                    throw new StoreBusyException(
                            again.size() + " articles could not be written in " + ATTEMPTS + " attempts");
                }
                pause(pause);
                pause *= 2;
                waiting.addAll(again);
                waiting.sort(null);
            }
        }
        return Arrays.asList(outcomes);
    }

    private static List<Integer> firstOfEachId(List<ArticleDocument> articles, List<Integer> waiting) {
        Set<String> seen = new HashSet<>();
        return waiting.stream().filter(i -> seen.add(articles.get(i).id())).toList();
    }

    /** Writes articles with different ids; returns those to be tried again. */
    private List<Integer> writeDistinct(List<ArticleDocument> articles, List<Integer> wave, WriteOutcome[] outcomes)
            throws IOException {
        Map<String, Current> current =
                currentVersions(wave.stream().map(i -> articles.get(i).id()).toList());
        List<Integer> sent = new ArrayList<>();
        BulkRequest.Builder bulk =
                new BulkRequest.Builder().index(index.writeAlias()).requireAlias(true);
        for (int i : wave) {
            ArticleDocument article = articles.get(i);
            Current stored = current.get(article.id());
            if (stored != null && article.contentHash().equals(stored.contentHash())) {
                outcomes[i] = WriteOutcome.of(article.id(), WriteResult.UNCHANGED);
            } else {
                bulk.operations(operation(article, stored));
                sent.add(i);
            }
        }
        return sent.isEmpty() ? List.of() : send(bulk.build(), sent, outcomes);
    }

    /** What is stored under an id: the digest of its content and its version. */
    private record Current(@Nullable String contentHash, StoredVersion version) {}

    /** The part of a stored article that tells whether it has changed. */
    record Hashed(@Nullable String contentHash) {}

    private Map<String, Current> currentVersions(List<String> ids) throws IOException {
        var response =
                client.mget(m -> m.index(index.writeAlias()).ids(ids).sourceIncludes("contentHash"), Hashed.class);
        Map<String, Current> current = new HashMap<>();
        for (MultiGetResponseItem<Hashed> item : response.docs()) {
            if (item.isFailure()) {
                throw new StoreBusyException(
                        "the stored version of '" + item.failure().id() + "' cannot be read: "
                                + item.failure().error().reason());
            }
            GetResult<Hashed> result = item.result();
            if (result.found()) {
                String hash = result.source() == null ? null : result.source().contentHash();
                current.put(result.id(), new Current(hash, new StoredVersion(result.seqNo(), result.primaryTerm())));
            }
        }
        return current;
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

    private List<Integer> send(BulkRequest bulk, List<Integer> sent, WriteOutcome[] outcomes) throws IOException {
        List<BulkResponseItem> items;
        try {
            items = client.bulk(bulk).items();
        } catch (ResponseException e) {
            if (isBusy(ErrorStatus.of(e))) {
                return sent;
            }
            throw e;
        }
        List<Integer> again = new ArrayList<>();
        for (int n = 0; n < items.size(); n++) {
            BulkResponseItem item = items.get(n);
            int i = sent.get(n);
            if (item.error() == null) {
                WriteResult result = item.status() == 201 ? WriteResult.CREATED : WriteResult.UPDATED;
                outcomes[i] = WriteOutcome.of(item.id(), result);
            } else if (item.status() == ErrorStatus.CONFLICT || isBusy(item.status())) {
                again.add(i);
            } else {
                outcomes[i] = new WriteOutcome(
                        item.id(), WriteResult.REJECTED, item.error().reason());
            }
        }
        return again;
    }

    private static boolean isBusy(int status) {
        return status == ErrorStatus.TOO_MANY_REQUESTS || status == ErrorStatus.UNAVAILABLE;
    }

    private static void pause(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreBusyException("interrupted while waiting for Elasticsearch");
        }
    }
}
