package org.fihrist.search.feed;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.annotation.Nullable;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A feed as JSON Feed 1.1 (https://jsonfeed.org/version/1.1). */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "JsonFeed", description = "JSON Feed 1.1.")
public record JsonFeed(
        @Schema(examples = VERSION) String version,

        @Schema(description = "Names the search.", examples = "فهرست: بوتين")
        String title,

        @Schema(description = "The same search for people to read.", examples = "http://localhost:8080/?q=Putin")
        URI homePageUrl,

        @Schema(examples = "http://localhost:8080/v1/feed?q=Putin")
        URI feedUrl,

        @Schema(examples = "ar") String language,
        List<Author> authors,

        @Schema(description = "The newest articles, newest first.")
        List<Item> items) {

    public static final String MEDIA_TYPE = "application/feed+json";

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    @Schema(name = "JsonFeedAuthor")
    public record Author(@Schema(examples = "fihrist-world") String name) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @Schema(name = "JsonFeedItem")
    public record Item(
            @Schema(examples = "urn:uuid:6fa459ea-ee8a-3ca4-894e-db77e160355e")
            URI id,

            @Schema(description = "Where people read the article.", examples = "https://example.org/fihrist/seed-005")
            URI url,

            String title,

            @Schema(description = "The beginning of the text; the title where there is none.")
            String contentText,

            @Schema(examples = "2025-08-13T00:00:00Z") OffsetDateTime datePublished,

            @Schema(description = "Who published it.") List<Author> authors,

            @Schema(description = "Labels of people and countries.")
            List<String> tags,

            @Schema(examples = "ar") String language) {}

    /** The feed in this form. */
    public static JsonFeed of(Feed feed) {
        return new JsonFeed(
                VERSION,
                feed.title(),
                feed.home(),
                feed.self(),
                feed.language(),
                authors(Feed.AUTHOR),
                feed.entries().stream().map(JsonFeed::item).toList());
    }

    private static Item item(FeedEntry article) {
        return new Item(
                article.id(),
                article.link(),
                article.title(),
                article.summary().isEmpty() ? article.title() : article.summary(),
                article.published(),
                authors(article.author()),
                article.tags().stream().map(FeedTag::label).toList(),
                FeedEntry.LANGUAGE);
    }

    private static List<Author> authors(@Nullable String name) {
        return name == null ? List.of() : List.of(new Author(name));
    }
}
