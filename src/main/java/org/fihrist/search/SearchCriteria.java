package org.fihrist.search;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fihrist.entity.Language;

/**
 * A search, checked and ready to be asked.
 *
 * @param query words, quotes and exclusions as typed; null for all articles
 * @param selections by facet; facets without one are absent
 * @param story id of the story whose articles are meant; null for all
 * @param from first day of publication
 * @param to last day of publication
 * @param facets to be counted
 * @param facetLimit values a facet
 * @param sort order of the results
 * @param collapse whether each story is to be shown once, by its first article in the order
 * @param limit results in the response
 * @param cursor where the previous response ended
 * @param highlight whether snippets with marks are wanted
 * @param variants whether recognised names match in other spellings
 * @param explain whether each result is to say why it was found
 * @param language of labels
 */
record SearchCriteria(
        @Nullable String query,
        Map<Facet, Selection> selections,
        @Nullable String story,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Facet> facets,
        int facetLimit,
        Sort sort,
        boolean collapse,
        int limit,
        @Nullable Cursor cursor,
        boolean highlight,
        boolean variants,
        boolean explain,
        Language language) {

    /** Whether facets or days leave articles out. */
    boolean isFiltered() {
        return from != null || to != null || story != null || !selections.isEmpty();
    }

    /** Whether selected values of facets are all that narrows the result: no days, no story, nothing excluded. */
    boolean isFilteredBySelectionsAlone() {
        return from == null
                && to == null
                && story == null
                && selections.values().stream()
                        .allMatch(selection -> selection.excluded().isEmpty());
    }

    /** The same for requests that ask for the same articles in the same order, whatever they want to see of them. */
    String fingerprint() {
        String search = String.join(
                "\n", query, selections.toString(), from + "/" + to, story, sort.name(), collapse + "/" + variants);
        return Integer.toHexString(search.hashCode());
    }

    /** The same search, to be read on. */
    SearchCriteria at(Cursor place) {
        return new SearchCriteria(
                query,
                selections,
                story,
                from,
                to,
                facets,
                facetLimit,
                sort,
                collapse,
                limit,
                place,
                highlight,
                variants,
                explain,
                language);
    }

    /** The same search of other days. */
    SearchCriteria between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new SearchCriteria(
                query,
                selections,
                story,
                first,
                last,
                facets,
                facetLimit,
                sort,
                collapse,
                limit,
                cursor,
                highlight,
                variants,
                explain,
                language);
    }

    /** How far the result has been read; null at its beginning. */
    @Nullable
    Position position() {
        return cursor == null ? null : cursor.position();
    }

    Selection selection(Facet facet) {
        return selections.getOrDefault(facet, Selection.NONE);
    }
}
