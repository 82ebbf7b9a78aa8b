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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Passages with marked words: asked for with marker characters, answered with offsets.
 *
 * <p>The markers are noncharacters of Unicode, which no text contains, so that the text needs no escaping on its way and
 * no markup of an article's can pass for a mark. Marks cover whole words because the index's tokens do.
 */
final class Snippets {

    static final String OPEN = "\uFDD0";
    static final String CLOSE = "\uFDD1";

    private static final Pattern MARKED = Pattern.compile(OPEN + "([^" + CLOSE + "]+)" + CLOSE);
    static final String TITLE = FieldQueries.TITLE_STEM;
    static final String BODY = "body.stem";

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
                .preTags(OPEN)
                .postTags(CLOSE)
                .order(HighlighterOrder.Score)
                .requireFieldMatch(true)
                .fields(NamedValue.of(TITLE, HighlightField.of(f -> f.numberOfFragments(0))))
                .fields(NamedValue.of(BODY, HighlightField.of(f -> f.fragmentSize(PASSAGE)
                        .numberOfFragments(PASSAGES)
                        .noMatchSize(PASSAGE)))));
    }

    /** The passages of one hit, title first. */
    static List<Snippet> read(Map<String, List<String>> highlight) {
        List<Snippet> snippets = new ArrayList<>();
        highlight.getOrDefault(TITLE, List.of()).forEach(marked -> snippets.add(read("title", marked)));
        highlight.getOrDefault(BODY, List.of()).forEach(marked -> snippets.add(read("body", marked)));
        return snippets;
    }

    private static Snippet read(String field, String marked) {
        StringBuilder text = new StringBuilder(marked.length());
        List<Mark> marks = new ArrayList<>();
        Matcher mark = MARKED.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            marks.add(new Mark(text.length(), text.length() + mark.group(1).length()));
            text.append(mark.group(1));
        }
        mark.appendTail(text);
        return new Snippet(field, text.toString(), marks);
    }

    /** The words marked in a passage, as they are written there. */
    static Stream<String> marked(String passage) {
        return MARKED.matcher(passage).results().map(mark -> mark.group(1));
    }
}
