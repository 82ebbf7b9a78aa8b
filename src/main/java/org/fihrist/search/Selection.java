package org.fihrist.search;

import java.util.List;

/**
 * What a request selects of one facet.
 *
 * @param values any of these, or all of them
 * @param all whether all values are asked for
 * @param excluded none of these
 */
record Selection(List<String> values, boolean all, List<String> excluded) {

    static final Selection NONE = new Selection(List.of(), false, List.of());
}
