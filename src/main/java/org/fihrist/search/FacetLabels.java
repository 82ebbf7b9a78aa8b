package org.fihrist.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fihrist.article.ArticleDocument;
import org.fihrist.article.Labels;
import org.fihrist.entity.EntityKind;
import org.fihrist.entity.Language;

/** Display names of facet values. */
@ApplicationScoped
public class FacetLabels {

    private static final Locale ARABIC = Locale.of("ar");

    private final Labels labels;
    private final UnlistedLabels unlisted;

    FacetLabels(Labels labels, UnlistedLabels unlisted) {
        this.labels = labels;
        this.unlisted = unlisted;
    }

    /**
     * The labels of a facet's values.
     *
     * @return by value
     * @throws IOException when Elasticsearch cannot be reached
     */
    Map<String, String> labels(Facet facet, Collection<String> values, Language language) throws IOException {
        Map<String, String> all = own(facet, values, language);
        if (facet == Facet.PERSON) {
            all.putAll(unlisted.of(unlisted(values)));
        }
        return all;
    }

    /**
     * The labels of the values that an answer counts in a facet.
     *
     * @param counts articles by value
     * @param shown articles of the answer, which may tell labels
     * @return by value
     * @throws IOException when Elasticsearch cannot be reached
     */
    Map<String, String> labels(Facet facet, Map<String, Long> counts, Language language, List<ArticleDocument> shown)
            throws IOException {
        Map<String, String> all = own(facet, counts.keySet(), language);
        if (facet == Facet.PERSON) {
            all.putAll(unlisted.of(unlisted(counts.keySet()), shown, counts));
        }
        return all;
    }

    private Map<String, String> own(Facet facet, Collection<String> values, Language language) {
        Map<String, String> own = new HashMap<>();
        values.forEach(value -> own.put(value, label(facet, value, language)));
        return own;
    }

    private Set<String> unlisted(Collection<String> people) {
        return people.stream().filter(id -> !labels.has(EntityKind.PERSON, id)).collect(Collectors.toSet());
    }

    private String label(Facet facet, String value, Language language) {
        return switch (facet) {
            case PERSON -> labels.of(EntityKind.PERSON, value, language);
            case COUNTRY -> labels.of(EntityKind.COUNTRY, value, language);
            case MONTH -> month(value, language);
            case SOURCE -> value;
        };
    }

    private static String month(String value, Language language) {
        if (value.equals(Facet.UNKNOWN)) {
            return language == Language.AR ? "بلا تاريخ" : "No date";
        }
        YearMonth month = YearMonth.parse(value);
        Locale locale = language == Language.AR ? ARABIC : Locale.ENGLISH;
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + month.getYear();
    }
}
