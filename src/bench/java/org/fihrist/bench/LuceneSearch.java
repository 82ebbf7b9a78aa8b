package org.fihrist.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.fihrist.analysis.ArabicAnalyzers;

/**
 * What one process can do at most: searches by stems with three facets and ten articles shown, on threads of this process, without HTTP, names,
 * finer ranking or passages.
 *
 * <p>Arguments: folder of the index, made if it is not there; articles and searches, NDJSON; threads; seconds. Prints the searches a second.
 */
public final class LuceneSearch {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FACETS = List.of("person", "country", "month");
    private static final String WORDS = "words";
    private static final int TOP = 10;
    /** Seconds. */
    private static final int WARM_UP = 5;

    private final FacetsConfig config = new FacetsConfig();
    private final Analyzer analyzer = ArabicAnalyzers.stemmed();

    private LuceneSearch() {
        config.setMultiValued("person", true);
        config.setMultiValued("country", true);
    }

    public static void main(String[] arguments) throws Exception {
        Path index = Path.of(arguments[0]);
        var search = new LuceneSearch();
        if (Files.notExists(index)) {
            search.write(index, Path.of(arguments[1]));
        }
        List<Query> queries = search.queries(Path.of(arguments[2]));
        int threads = Integer.parseInt(arguments[3]);
        search.run(index, queries, threads, WARM_UP);
        double perSecond = search.run(index, queries, threads, Integer.parseInt(arguments[4]));
        System.out.printf(Locale.ROOT, "{\"per_second\": %.1f}%n", perSecond);
    }

    private void write(Path index, Path articles) throws IOException {
        try (Directory directory = FSDirectory.open(index);
                var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
                var lines = Files.lines(articles)) {
            for (String line : (Iterable<String>) lines::iterator) {
                writer.addDocument(config.build(document(JSON.readTree(line))));
            }
        }
    }

    private static Document document(JsonNode article) {
        Document document = new Document();
        document.add(new StoredField("id", article.path("id").asText()));
        document.add(new StoredField("title", article.path("title").asText()));
        document.add(new StoredField("body", article.path("body").asText()));
        String words = article.path("title").asText() + "\n" + article.path("body").asText();
        document.add(new TextField(WORDS, words, Field.Store.NO));
        article.path("person").forEach(person -> add(document, "person", person.asText()));
        article.path("country").forEach(country -> add(document, "country", country.asText()));
        add(document, "month", article.path("month").asText());
        return document;
    }

    private static void add(Document document, String facet, String value) {
        document.add(new SortedSetDocValuesFacetField(facet, value));
        document.add(new StringField("only-" + facet, value, Field.Store.NO));
    }

    private List<Query> queries(Path searches) throws IOException {
        List<Query> queries = new ArrayList<>();
        for (String line : Files.readAllLines(searches)) {
            queries.add(query(JSON.readTree(line)));
        }
        return queries;
    }

    private double run(Path index, List<Query> queries, int threads, int seconds) throws Exception {
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(index));
                ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            var searcher = new IndexSearcher(reader);
            // As with Elasticsearch's shard of a search's own: one thread a search.
            searcher.setQueryCache(null);
            var facets = new DefaultSortedSetDocValuesReaderState(reader, config);
            LongAdder done = new LongAdder();
            long begun = System.nanoTime();
            long end = begun + TimeUnit.SECONDS.toNanos(seconds);
            for (int i = 0; i < threads; i++) {
                int first = i * queries.size() / threads;
                workers.submit(() -> {
                    for (int next = first; System.nanoTime() < end; next++) {
                        search(searcher, facets, queries.get(next % queries.size()));
                        done.increment();
                    }
                });
            }
            workers.shutdown();
            workers.awaitTermination(1, TimeUnit.HOURS);
            return done.sum() / ((System.nanoTime() - begun) / 1e9);
        }
    }

    private Query query(JsonNode search) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Query words = new QueryBuilder(analyzer)
                .createBooleanQuery(WORDS, search.path("q").asText(), Occur.MUST);
        if (words != null) {
            query.add(words, Occur.MUST);
        }
        for (String facet : FACETS) {
            if (search.has(facet)) {
                query.add(
                        new TermQuery(new Term("only-" + facet, search.path(facet).asText())), Occur.FILTER);
            }
        }
        return query.build();
    }

    private static void search(IndexSearcher searcher, SortedSetDocValuesReaderState facets, Query query) {
        try {
            FacetsCollectorManager.FacetsResult found =
                    FacetsCollectorManager.search(searcher, query, TOP, new FacetsCollectorManager());
            FacetsCollector collector = found.facetsCollector();
            var counts = new SortedSetDocValuesFacetCounts(facets, collector);
            for (String facet : FACETS) {
                counts.getTopChildren(TOP, facet);
            }
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc hit : found.topDocs().scoreDocs) {
                stored.document(hit.doc);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
