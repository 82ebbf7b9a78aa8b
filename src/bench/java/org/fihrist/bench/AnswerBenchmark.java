package org.fihrist.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.fihrist.article.LabelledTag;
import org.fihrist.search.FacetView;
import org.fihrist.search.SearchView;
import org.fihrist.search.Snippet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Speed of writing the answer to a search, ten articles with passages and three facets, on one thread. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AnswerBenchmark extends OneThread {

    private static final String PASSAGE = "قال المتحدث إن الوفد سيصل إلى العاصمة صباح الأحد لبحث التعاون بين البلدين. ".repeat(3);

    private final ObjectMapper json = new ObjectMapper();
    private final SearchView answer = answer();

    @Benchmark
    public byte[] write() throws JsonProcessingException {
        return json.writeValueAsBytes(answer);
    }

    private static SearchView answer() {
        List<SearchView.Item> items =
                IntStream.range(0, 10).mapToObj(AnswerBenchmark::item).toList();
        Map<String, FacetView> facets = Map.of("person", facet(), "country", facet(), "month", facet());
        var interpretation =
                new SearchView.Interpretation(List.of(), null, null, "keywords", List.of("في"), 0, List.of());
        return new SearchView(new SearchView.Total(1234, "eq", null), items, facets, interpretation, "cursor".repeat(30));
    }

    private static SearchView.Item item(int number) {
        List<LabelledTag> tags = IntStream.range(0, 4)
                .mapToObj(i -> new LabelledTag("person-" + i, "اسم من الأسماء", i))
                .toList();
        List<Snippet> passages = List.of(
                new Snippet("title", PASSAGE.substring(0, 70), List.of()),
                new Snippet("body", PASSAGE, List.of()),
                new Snippet("body", PASSAGE, List.of()));
        return new SearchView.Item(
                "article-" + number,
                PASSAGE.substring(0, 70),
                "مصدر",
                "https://example.org/" + number,
                "2025-08-13",
                "2025-08",
                tags,
                tags,
                null,
                null,
                12.5 - number,
                passages,
                null);
    }

    private static FacetView facet() {
        List<FacetView.FacetValue> values = IntStream.range(0, 10)
                .mapToObj(i -> new FacetView.FacetValue("value-" + i, "قيمة من القيم", 100 - i, false))
                .toList();
        return new FacetView(40, 300, 0, values);
    }
}
