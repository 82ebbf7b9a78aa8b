package org.fihrist.search;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Narrows a facet down to values that a reader begins to type, in Arabic or Latin script. */
@ApplicationScoped
public class FacetSearch {

    private final EntityNames names;

    FacetSearch(EntityNames names) {
        this.names = names;
    }

    /**
     * The values that may be listed.
     *
     * @param prefix beginning of a word of the value; null for all values
     * @return any of these; empty for all values
     */
    List<ValueSearch> within(Facet facet, @Nullable String prefix) {
        if (prefix == null || prefix.isBlank()) {
            return List.of();
        }
        List<String> typed = EntityNames.words(prefix);
        return switch (facet) {
            case PERSON ->
                Stream.concat(Stream.of(listed(facet, typed)), UnlistedNames.beginning(typed).stream())
                        .toList();
            case COUNTRY -> List.of(listed(facet, typed));
            case MONTH ->
                List.of(ValueSearch.beginning(facet.field(), Regexp.quote(prefix))
                        .everywhere());
            case SOURCE -> List.of(ValueSearch.beginning(facet.field(), Regexp.quote(prefix)));
        };
    }

    private ValueSearch listed(Facet facet, List<String> typed) {
        return ValueSearch.of(facet, names.beginning(facet, typed));
    }
}
