package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Passages with marked words: asked for with marker characters, answered with offsets.
 *
 * <p>The markers are noncharacters of Unicode, which no text contains, so that the text needs no escaping on its way and
 * no markup of an article's can pass for a mark. Marks cover whole words because the index's tokens do.
 */
final class Snippets {

    private static final char OPEN = '\uFDD0';
    private static final char CLOSE = '\uFDD1';
    private static final int PASSAGE = 220;
    private static final int PASSAGES = 2;

    private Snippets() {}

    /**
     * The request's part. Without a match the body's beginning is given.
     *
     * @param marks the query whose matches are marked; null to mark nothing
     */
    static Highlight request(@Nullable Query marks) {
        return Highlight.of(h -> h.type(HighlighterType.Unified)
                .highlightQuery(marks)
                .preTags(String.valueOf(OPEN))
                .postTags(String.valueOf(CLOSE))
                .order(HighlighterOrder.Score)
                .requireFieldMatch(true)
                .fields(NamedValue.of("title.stem", HighlightField.of(f -> f.numberOfFragments(0)
                        .matchedFields("title.exact"))))
                .fields(NamedValue.of("body.stem", HighlightField.of(f -> f.fragmentSize(PASSAGE)
                        .numberOfFragments(PASSAGES)
                        .noMatchSize(PASSAGE)
                        .matchedFields("body.exact")))));
    }

    /** The passages of one hit, title first. */
    static List<Snippet> read(Map<String, List<String>> highlight) {
        List<Snippet> snippets = new ArrayList<>();
        for (String field : List.of("title", "body")) {
            highlight.getOrDefault(field + ".stem", List.of()).forEach(marked -> snippets.add(read(field, marked)));
        }
        return snippets;
    }

    private static Snippet read(String field, String marked) {
        StringBuilder text = new StringBuilder(marked.length());
        List<List<Integer>> marks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case OPEN -> start = text.length();
                case CLOSE -> marks.add(List.of(start, text.length()));
                default -> text.append(c);
            }
        }
        return new Snippet(field, text.toString(), marks);
    }
}
