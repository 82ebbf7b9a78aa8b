package org.fihrist.search;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fihrist.article.ArticleDocument;
import org.fihrist.article.ArticleIndex;
import org.fihrist.article.LabelledTag;
import org.fihrist.article.Labels;
import org.fihrist.article.PublicationTime;
import org.fihrist.entity.EntityKind;
import org.fihrist.entity.Language;
import org.fihrist.search.feed.Feed;
import org.fihrist.search.feed.FeedEntry;
import org.fihrist.search.feed.FeedTag;
import org.fihrist.search.feed.PlainText;

/** Makes feeds of searches. */
@ApplicationScoped
public class Feeds {

    private static final Set<String> OF_PAGES = Set.of("http", "https");

    private final NewestArticles articles;
    private final FeedTitle title;
    private final Labels labels;
    private final ArticleIndex index;

    Feeds(NewestArticles articles, FeedTitle title, Labels labels, ArticleIndex index) {
        this.articles = articles;
        this.title = title;
        this.labels = labels;
        this.index = index;
    }

    /**
     * The feed of a search.
     *
     * @param self its own address
     * @param page address of the search page
     * @throws IOException when Elasticsearch cannot be reached
     */
    Feed of(SearchCriteria criteria, int limit, URI self, URI page) throws IOException {
        List<FeedEntry> entries = articles.find(criteria, limit).stream()
                .map(article -> entry(article, criteria.language(), page))
                .toList();
        URI home = self.getRawQuery() == null ? page : URI.create(page + "?" + self.getRawQuery());
        return new Feed(
                PlainText.of(title.of(criteria)),
                criteria.language().name().toLowerCase(Locale.ROOT),
                self,
                home,
                entries);
    }

    private FeedEntry entry(NewestArticles.Article article, Language language, URI page) {
        ArticleDocument document = article.document();
        return new FeedEntry(
                id(document),
                PlainText.of(document.title()),
                published(document.url()).orElseGet(() -> onPage(document.id(), page)),
                PublicationTime.parse(document.published()).moment(),
                PlainText.of(article.beginning()),
                document.source() == null ? null : PlainText.of(document.source()),
                tags(document, language));
    }

    /** Not the address of publication: several articles may have come from one. */
    private URI id(ArticleDocument document) {
        byte[] name = (index.name() + "/" + document.id()).getBytes(StandardCharsets.UTF_8);
        return URI.create("urn:uuid:" + UUID.nameUUIDFromBytes(name));
    }

    /** The address of publication, where it is one that a reader can follow. */
    private static Optional<URI> published(@Nullable String url) {
        try {
            URI address = new URI(url == null ? "" : url);
            return address.getHost() != null
                            && address.getScheme() != null
                            && OF_PAGES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    ? Optional.of(URI.create(address.toASCIIString()))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty(); // senders may write anything
        }
    }

    private static URI onPage(String id, URI page) {
        return URI.create(page + "?article=" + URLEncoder.encode(id, StandardCharsets.UTF_8));
    }

    private List<FeedTag> tags(ArticleDocument document, Language language) {
        return Stream.concat(
                        labels.of(EntityKind.PERSON, document.persons(), language).stream(),
                        labels.of(EntityKind.COUNTRY, document.countries(), language).stream())
                .map(Feeds::tag)
                .toList();
    }

    private static FeedTag tag(LabelledTag tag) {
        return new FeedTag(PlainText.of(tag.id()), PlainText.of(tag.label()));
    }
}
