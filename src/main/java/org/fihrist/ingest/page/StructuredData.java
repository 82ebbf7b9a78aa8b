package org.fihrist.ingest.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads the article out of a page's JSON-LD, which may stand alone, in a list, or in a {@code @graph} beside the site's own
 * description. What is no JSON is passed over; raw line breaks in strings, stray commas and comment marks, which content
 * management systems produce, are forgiven.
 */
final class StructuredData {
    private static final int MOST_SCRIPTS = 20;
    private static final int MOST_NODES = 1_000;

    /** Kinds of articles end so: NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting. Source: schema.org. */
    private static final String ARTICLE = "Article";

    private static final String POSTING = "BlogPosting";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private StructuredData() {}

    static StructuredArticle of(Document page) {
        return page.getElementsByAttributeValueStarting("type", "application/ld+json").stream()
                .limit(MOST_SCRIPTS)
                .flatMap(script -> parse(script).stream())
                .flatMap(data -> article(data).stream())
                .findFirst()
                .orElse(StructuredArticle.NONE);
    }

    private static Optional<JsonNode> parse(Element script) {
        String json = script.data().strip().replaceFirst("^(?:<!--|//<!\\[CDATA\\[)", "");
        try {
            return Optional.ofNullable(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            return Optional.empty(); // broken or too deep: the page has other ways to say what it is
        }
    }

    /** Looks through lists, {@code @graph} and {@code mainEntity}, nearest first. */
    private static Optional<StructuredArticle> article(JsonNode data) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(data);
        for (int i = 0; i < MOST_NODES && !open.isEmpty(); i++) {
            JsonNode node = open.remove();
            if (isArticle(node)) {
                return Optional.of(read(node));
            }
            if (node.isArray()) {
                node.forEach(open::add);
            }
            open.add(node.path("@graph"));
            open.add(node.path("mainEntity"));
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false).anyMatch(StructuredData::isArticleType)
                : isArticleType(type);
    }

    private static boolean isArticleType(JsonNode type) {
        return type.asText().endsWith(ARTICLE) || type.asText().endsWith(POSTING);
    }

    private static StructuredArticle read(JsonNode node) {
        JsonNode publisher = node.path("publisher");
        return new StructuredArticle(
                text(node.path("headline")).or(() -> text(node.path("name"))),
                text(node.path("datePublished")),
                text(node.path("articleBody")),
                text(publisher.isArray() ? publisher.path(0).path("name") : publisher.path("name")));
    }

    /** Entities are often escaped once more than JSON needs. */
    private static Optional<String> text(JsonNode node) {
        return Optional.of(node)
                .filter(JsonNode::isTextual)
                .map(value -> Parser.unescapeEntities(value.textValue(), false))
                .filter(value -> !value.isBlank());
    }
}
