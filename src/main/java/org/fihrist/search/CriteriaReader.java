package org.fihrist.search;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fihrist.entity.Corrections;
import org.fihrist.entity.Gazetteer;
import org.fihrist.entity.Language;
import org.fihrist.error.ProblemException;

/** Makes criteria of query parameters. */
@ApplicationScoped
public class CriteriaReader {

    private static final List<String> SORTS = List.of("relevance", "newest", "oldest");
    private static final List<String> OPERATORS = List.of("or", "and");
    private static final List<String> COLLAPSED = List.of("none", "story");
    // Ids of stories are shorter.
    private static final int MOST_STORY = 100;
    private static final List<Facet> DEFAULT_FACETS = List.of(Facet.PERSON, Facet.COUNTRY, Facet.MONTH);

    private final SearchLimits limits;
    private final Gazetteer gazetteer;
    private final Corrections corrections;

    CriteriaReader(SearchLimits limits, Gazetteer gazetteer, Corrections corrections) {
        this.corrections = corrections;
        this.limits = limits;
        this.gazetteer = gazetteer;
    }

    /**
     * Checks the parameters of a search.
     *
     * @throws ProblemException naming the first parameter at fault
     */
    SearchCriteria read(SearchParameters parameters, Language language) {
        String query = query(parameters.q);
        Sort sort = sort(parameters.sort, query);
        SearchCriteria criteria = new SearchCriteria(
                query,
                selections(parameters),
                story(parameters.story),
                ParameterReader.day("from", parameters.from),
                lastDay(parameters),
                facets(parameters.facets),
                facetLimit(parameters),
                sort,
                collapse(parameters.collapse),
                ParameterReader.integer("limit", parameters.limit, 1, 100, 10),
                null,
                ParameterReader.flag("highlight", parameters.highlight, true),
                ParameterReader.flag("variants", parameters.variants, true),
                ParameterReader.flag("explain", parameters.explain, false),
                language);
        return parameters.cursor == null ? criteria : criteria.at(Cursor.decode(parameters.cursor, criteria));
    }

    /** Checks the parameters of a request for one facet. */
    SearchCriteria read(FacetParameters parameters, Facet facet, Language language) {
        return filtered(parameters, List.of(facet), facetLimit(parameters), language);
    }

    /** Checks the parameters of a request for something else than a page or a facet of the articles that are meant. */
    SearchCriteria read(FilterParameters parameters, Language language) {
        return filtered(parameters, List.of(), 0, language);
    }

    private SearchCriteria filtered(
            FilterParameters parameters, List<Facet> facets, int facetLimit, Language language) {
        return new SearchCriteria(
                query(parameters.q),
                selections(parameters),
                story(parameters.story),
                ParameterReader.day("from", parameters.from),
                lastDay(parameters),
                facets,
                facetLimit,
                Sort.RELEVANCE,
                false,
                0,
                null,
                false,
                ParameterReader.flag("variants", parameters.variants, true),
                false,
                language);
    }

    @Nullable
    private String query(@Nullable String q) {
        if (q == null || q.isBlank()) {
            return null;
        }
        if (q.length() > limits.maxQuery()) {
            throw ProblemException.badParameter(
                    "q",
                    "q has " + q.length() + " characters.",
                    List.of("at most " + limits.maxQuery() + " characters"));
        }
        return q.strip();
    }

    private static Sort sort(@Nullable String sort, @Nullable String query) {
        if (sort == null || sort.equals("relevance")) {
            return query == null ? Sort.NEWEST : Sort.RELEVANCE;
        }
        return Sort.valueOf(ParameterReader.oneOf("sort", sort, SORTS).toUpperCase(Locale.ROOT));
    }

    private static boolean collapse(@Nullable String collapse) {
        return collapse != null
                && ParameterReader.oneOf("collapse", collapse, COLLAPSED).equals("story");
    }

    @Nullable
    private static String story(@Nullable String story) {
        if (story != null && (story.isBlank() || story.length() > MOST_STORY)) {
            throw ProblemException.badParameter(
                    "story",
                    "story is '" + ParameterReader.shown(story) + "'.",
                    List.of("the story of an article, as answers give it"));
        }
        return story;
    }

    private static int facetLimit(FacetParameters parameters) {
        return ParameterReader.integer("facet.limit", parameters.facetLimit, 1, 200, 20);
    }

    @Nullable
    private static LocalDate lastDay(FilterParameters parameters) {
        LocalDate from = ParameterReader.day("from", parameters.from);
        LocalDate to = ParameterReader.day("to", parameters.to);
        if (from != null && to != null && to.isBefore(from)) {
            throw ProblemException.badParameter("to", "to lies before from.", List.of("a day from " + from + " on"));
        }
        return to;
    }

    private static List<Facet> facets(@Nullable String facets) {
        if (facets == null) {
            return DEFAULT_FACETS;
        }
        if (facets.equals("none")) {
            return List.of();
        }
        return Arrays.stream(facets.split(",", -1))
                .map(name -> Facet.of(name.strip()).orElseThrow(() -> unknownFacet(name)))
                .distinct()
                .toList();
    }

    private static ProblemException unknownFacet(String name) {
        return ProblemException.badParameter(
                "facets",
                "There is no facet '" + ParameterReader.shown(name) + "'.",
                List.of("person", "country", "month", "source", "none"));
    }

    private Map<Facet, Selection> selections(FilterParameters p) {
        Map<Facet, Selection> selections = new EnumMap<>(Facet.class);
        put(selections, Facet.PERSON, p.person, isAnd("person.op", p.personOp), p.excludePerson);
        put(selections, Facet.COUNTRY, p.country, isAnd("country.op", p.countryOp), p.excludeCountry);
        put(selections, Facet.MONTH, p.month, false, p.excludeMonth);
        put(selections, Facet.SOURCE, p.source, false, p.excludeSource);
        return selections;
    }

    private static boolean isAnd(String name, @Nullable String value) {
        return value != null && ParameterReader.oneOf(name, value, OPERATORS).equals("and");
    }

    private void put(
            Map<Facet, Selection> selections, Facet facet, List<String> values, boolean all, List<String> excluded) {
        List<String> selected = checked(facet, facet.parameter(), values);
        List<String> without = checked(facet, "exclude." + facet.parameter(), excluded);
        if (!selected.isEmpty() || !without.isEmpty()) {
            selections.put(facet, new Selection(selected, all, without));
        }
    }

    private List<String> checked(Facet facet, String name, @Nullable List<String> values) {
        if (values == null) {
            return List.of();
        }
        if (values.size() > limits.maxValues()) {
            throw ProblemException.badParameter(
                    name,
                    name + " is given " + values.size() + " times.",
                    List.of("at most " + limits.maxValues() + " values"));
        }
        values.forEach(value -> check(facet, name, value));
        return values.stream()
                .map(value -> facet == Facet.PERSON ? corrections.idOf(value) : value)
                .distinct()
                .toList();
    }

    private void check(Facet facet, String name, String value) {
        switch (facet) {
            case COUNTRY -> {
                if (gazetteer.country(value) == null) {
                    throw ProblemException.badParameter(
                            name,
                            "There is no country '" + ParameterReader.shown(value) + "'.",
                            List.of("an ISO 3166-1 alpha-2 code in capitals, such as EG"));
                }
            }
            case MONTH -> checkMonth(name, value);
            case PERSON, SOURCE -> {
                // Ids of people outlive the gazetteer's entries, and sources are the senders' own: any text may be one.
                if (value.isBlank()) {
                    throw ProblemException.badParameter(name, name + " is empty.", List.of("a value of the facet"));
                }
            }
        }
    }

    private static void checkMonth(String name, String value) {
        try {
            if (!value.equals(Facet.UNKNOWN)) {
                YearMonth.parse(value);
            }
        } catch (DateTimeException e) {
            throw ProblemException.badParameter(
                    name,
                    "The month '" + ParameterReader.shown(value) + "' does not exist.",
                    List.of("a year and month such as 2025-08", Facet.UNKNOWN));
        }
    }
}
