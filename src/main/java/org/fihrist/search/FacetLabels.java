package org.fihrist.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.fihrist.article.Labels;
import org.fihrist.entity.EntityKind;
import org.fihrist.entity.Language;

/** Display names of facet values. */
@ApplicationScoped
public class FacetLabels {

    private static final Locale ARABIC = Locale.of("ar");

    private final Labels labels;

    FacetLabels(Labels labels) {
        this.labels = labels;
    }

    String label(Facet facet, String value, Language language) {
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
