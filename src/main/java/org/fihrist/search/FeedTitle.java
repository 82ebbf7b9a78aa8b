package org.fihrist.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fihrist.entity.Language;

/** Names a search for people to read. */
@ApplicationScoped
public class FeedTitle {

    private final FacetLabels labels;

    FeedTitle(FacetLabels labels) {
        this.labels = labels;
    }

    /**
     * The words of the query, then what is selected and left out.
     *
     * @throws IOException when Elasticsearch cannot be reached
     */
    String of(SearchCriteria criteria) throws IOException {
        List<String> parts = new ArrayList<>();
        if (criteria.query() != null) {
            parts.add(criteria.query());
        }
        for (Map.Entry<Facet, Selection> selection : criteria.selections().entrySet()) {
            parts.addAll(parts(selection.getKey(), selection.getValue(), criteria.language()));
        }
        if (criteria.story() != null) {
            parts.add(criteria.story());
        }
        if (criteria.from() != null || criteria.to() != null) {
            parts.add(Stream.of(criteria.from(), criteria.to())
                    .map(day -> day == null ? "" : day.toString())
                    .collect(Collectors.joining(" – ")));
        }
        return criteria.language() == Language.AR
                ? "فهرست: " + (parts.isEmpty() ? "أحدث المقالات" : String.join("، ", parts))
                : "Fihrist: " + (parts.isEmpty() ? "newest articles" : String.join(", ", parts));
    }

    private List<String> parts(Facet facet, Selection selection, Language language) throws IOException {
        List<String> all = Stream.concat(selection.values().stream(), selection.excluded().stream())
                .toList();
        Map<String, String> names = labels.labels(facet, all, language);
        return Stream.concat(
                        selection.values().stream().map(names::get),
                        selection.excluded().stream().map(value -> "-" + names.get(value)))
                .toList();
    }
}
