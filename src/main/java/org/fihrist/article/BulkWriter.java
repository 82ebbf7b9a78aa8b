package org.fihrist.article;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elasticsearch.client.ResponseException;
import org.fihrist.article.CurrentArticles.Current;
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
        Backoff backoff = new Backoff();
        while (!waiting.isEmpty()) {
            List<Integer> wave = firstOfEachId(articles, waiting);
            waiting.removeAll(new HashSet<>(wave));
            List<Integer> again = writeDistinct(articles, wave, outcomes);
            if (!again.isEmpty()) {
                backoff.pause(again.size() + " articles could not be written");
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
                stored.find(wave.stream().map(i -> articles.get(i).id()).toList());
        List<Integer> changed = new ArrayList<>();
        for (int i : wave) {
            ArticleDocument article = articles.get(i);
            Current before = current.get(article.id());
            if (before != null && article.contentHash().equals(before.contentHash())) {
                outcomes[i] = WriteOutcome.of(article.id(), WriteResult.UNCHANGED);
            } else {
                changed.add(i);
            }
        }
        return changed.isEmpty()
                ? List.of()
                : write(changed.stream().map(articles::get).toList(), current, changed, outcomes);
    }

    /** Creates and replaces articles; returns those to be tried again. */
    private List<Integer> write(
            List<ArticleDocument> articles,
            Map<String, Current> current,
            List<Integer> changed,
            WriteOutcome[] outcomes)
            throws IOException {
        BulkRequest.Builder bulk =
                new BulkRequest.Builder().index(index.writeAlias()).requireAlias(true);
        List<BulkResponseItem> items;
        try {
            stories.assign(articles, CurrentArticles.members(articles, current))
                    .forEach(article -> bulk.operations(operation(article, current.get(article.id()))));
            items = client.bulk(bulk.build()).items();
        } catch (ResponseException e) {
            if (ErrorStatus.isBusy(e)) {
                return changed;
            }
            throw e;
        }
        return unfinished(items, changed, outcomes);
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

    private static List<Integer> unfinished(List<BulkResponseItem> items, List<Integer> sent, WriteOutcome[] outcomes) {
        List<Integer> again = new ArrayList<>();
        for (int n = 0; n < items.size(); n++) {
            BulkResponseItem item = items.get(n);
            int i = sent.get(n);
            if (item.error() == null) {
                WriteResult result = item.status() == 201 ? WriteResult.CREATED : WriteResult.UPDATED;
                outcomes[i] = WriteOutcome.of(item.id(), result);
            } else if (item.status() == ErrorStatus.CONFLICT || ErrorStatus.isBusy(item)) {
                again.add(i);
            } else {
                outcomes[i] = new WriteOutcome(
                        item.id(), WriteResult.REJECTED, item.error().reason());
            }
        }
        return again;
    }
}
