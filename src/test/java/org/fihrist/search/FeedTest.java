package org.fihrist.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Feeds by the rules of RFC 4287 and JSON Feed 1.1, whatever the articles hold. */
@ServiceTest
class FeedTest {

    private static final String ATOM = "application/atom+xml";
    private static final String JSON = "application/feed+json";
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String HOSTILE = "<script>alert(1)</script> & \"بوتين\" ]]> \u0007\u000B\u0085&amp;";

    @BeforeEach
    void load() {
        Articles.load(
                        Articles.line(
                                "id",
                                "a",
                                "title",
                                "بوتين يلتقي شي في بكين",
                                "body",
                                "التقى فلاديمير بوتين شي جين بينغ.\nوقال: نعم.",
                                "source",
                                "alpha",
                                "url",
                                "https://example.org/a?b=1&c=2",
                                "published",
                                "2025-09-03T10:30:00+03:00"),
                        Articles.line(
                                "id",
                                "b",
                                "title",
                                HOSTILE,
                                "body",
                                HOSTILE.repeat(40),
                                "source",
                                "<b>beta</b>",
                                "url",
                                "javascript:alert(1)",
                                "published",
                                "2025-09-03T07:00:00"),
                        Articles.line(
                                "id",
                                "c d/\u200f&",
                                "title",
                                "ماكرون في القاهرة",
                                "url",
                                "https://example.org/أخبار/١ ٢",
                                "published",
                                "2025-09-02"),
                        Articles.line(
                                "id",
                                "e",
                                "title",
                                "السيسي في باريس",
                                "url",
                                "https://example.org/أخبار",
                                "published",
                                "2025-09-01"),
                        Articles.line(
                                "id",
                                "f",
                                "title",
                                "السيسي في روما",
                                "url",
                                "https://example.org/أخبار",
                                "published",
                                "1969-12-31"),
                        Articles.line("id", "undated", "title", "بوتين في موسكو"))
                .body("rejected", empty());
    }

    private static Response feed(String type, String query) {
        return given().header("Accept", type)
                .get("/v1/feed?" + query)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private static Document xml(Response response) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(response.asByteArray()));
    }

    private static Feed rome(Response response) throws FeedException {
        String text = new String(response.asByteArray(), StandardCharsets.UTF_8);
        return (Feed) new WireFeedInput(true, java.util.Locale.ROOT).build(new StringReader(text));
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && element.getLocalName().equals(name)
                    && NAMESPACE.equals(element.getNamespaceURI())) {
                found.add(element);
            }
        }
        return found;
    }

    private static String only(Element parent, String name) {
        assertThat(children(parent, name)).as(name).hasSize(1);
        return children(parent, name).getFirst().getTextContent();
    }

    private static void requireAddress(String text) {
        assertThat(URI.create(text).isAbsolute()).as(text).isTrue();
        assertThat(text).isEqualTo(URI.create(text).toASCIIString());
    }

    /** Link of a relation. */
    private static String link(Element parent, String relation) {
        List<String> links = children(parent, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href"))
                .toList();
        assertThat(links).as(relation).hasSize(1);
        requireAddress(links.getFirst());
        return links.getFirst();
    }

    /** What RFC 4287 asks of a feed and an entry, and what the W3C's validator adds. */
    @ParameterizedTest
    @ValueSource(strings = {"lang=ar", "lang=en&q=بوتين&limit=1", "source=nobody"})
    void anAtomFeedKeepsTheRules(String query) throws Exception {
        Element feed = xml(feed(ATOM, query)).getDocumentElement();
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(feed.getNamespaceURI()).isEqualTo(NAMESPACE);
        assertThat(feed.getAttribute("xml:lang")).isEqualTo(query.contains("lang=en") ? "en" : "ar");
        requireAddress(only(feed, "id"));
        assertThat(only(feed, "title")).isNotBlank();
        OffsetDateTime updated = OffsetDateTime.parse(only(feed, "updated"));
        assertThat(only(children(feed, "author").getFirst(), "name")).isEqualTo("Fihrist");
        assertThat(link(feed, "self")).isEqualTo(only(feed, "id")).contains("/v1/feed?");
        link(feed, "alternate");
        var ids = new HashSet<String>();
        for (Element entry : children(feed, "entry")) {
            requireAddress(only(entry, "id"));
            assertThat(ids.add(only(entry, "id"))).as("an id of its own").isTrue();
            assertThat(only(entry, "title")).isNotBlank();
            assertThat(OffsetDateTime.parse(only(entry, "updated"))).isBeforeOrEqualTo(updated);
            assertThat(link(entry, "alternate")).startsWith("http");
            assertThat(children(entry, "summary")).hasSizeLessThan(2);
            for (Element category : children(entry, "category")) {
                assertThat(category.getAttribute("term")).isNotBlank();
                assertThat(category.getAttribute("label")).isNotBlank();
            }
        }
        assertThat(rome(feed(ATOM, query)).getEntries()).hasSize(ids.size());
    }

    @Test
    void theNewestArticlesComeFirstAndThoseWithoutADateNot() throws Exception {
        Feed feed = rome(feed(ATOM, "lang=ar"));
        assertThat(feed.getTitle()).isEqualTo("فهرست: أحدث المقالات");
        assertThat(feed.getEntries())
                .extracting(Entry::getTitle)
                .containsExactly(
                        "بوتين يلتقي شي في بكين",
                        "<script>alert(1)</script> & \"بوتين\" ]]> &amp;",
                        "ماكرون في القاهرة",
                        "السيسي في باريس",
                        "السيسي في روما");
        Entry first = feed.getEntries().getFirst();
        assertThat(first.getUpdated()).isEqualTo("2025-09-03T07:30:00Z");
        assertThat(first.getSummary().getType()).isEqualTo("text");
        assertThat(first.getSummary().getValue()).isEqualTo("التقى فلاديمير بوتين شي جين بينغ. وقال: نعم.");
        assertThat(first.getAuthors()).extracting(author -> author.getName()).containsExactly("alpha");
        assertThat(first.getCategories())
                .extracting(category -> category.getTerm())
                .contains("vladimir-putin", "xi-jinping", "CN");
        assertThat(feed.getUpdated()).isEqualTo(first.getUpdated());
        assertThat(feed.getEntries().get(2).getUpdated()).isEqualTo("2025-09-02T00:00:00Z");
    }

    @Test
    void whatArticlesHoldIsTextAndNothingElse() throws Exception {
        Element entry = children(xml(feed(ATOM, "limit=2")).getDocumentElement(), "entry")
                .get(1);
        assertThat(only(entry, "title")).startsWith("<script>");
        assertThat(children(entry, "title").getFirst().getAttribute("type")).isEqualTo("text");
        assertThat(children(entry, "title").getFirst().getAttribute("xml:lang")).isEqualTo("ar");
        assertThat(only(entry, "summary")).startsWith("<script>").hasSizeLessThan(1000);
        assertThat(only(children(entry, "author").getFirst(), "name")).isEqualTo("<b>beta</b>");
    }

    /** Nobody follows a link to javascript:, and what is no address leads to the search page. */
    @Test
    void linksLeadToTheAddressOfPublicationOrToThePage() throws Exception {
        List<String> links = children(xml(feed(ATOM, "lang=ar")).getDocumentElement(), "entry").stream()
                .map(entry -> link(entry, "alternate"))
                .toList();
        assertThat(links.get(0)).isEqualTo("https://example.org/a?b=1&c=2");
        assertThat(links.get(1)).matches("http://localhost:\\d+/\\?article=b");
        assertThat(links.get(2)).matches("http://localhost:\\d+/\\?article=c\\+d%2F%E2%80%8F%26");
        assertThat(links.get(3)).isEqualTo("https://example.org/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//example.org/a",
                "example.org",
                "mailto:a@example.org",
                "http:",
                "http://",
                "://",
                "\\",
                "http://ex ample"
            })
    void anAddressThatNobodyCanFollowHarmsNoFeed(String url) throws Exception {
        Articles.load(Articles.line("id", "odd", "title", "خبر بلا عنوان صالح", "url", url, "published", "2030-01-01"));
        given().get("/v1/feed").then().statusCode(200).body(Matchers.containsString("?article=odd"));
        given().delete("/v1/articles/odd?refresh=true").then().statusCode(204);
    }

    @Test
    void idsStayWhateverIsAsked() throws Exception {
        Feed all = rome(feed(ATOM, "lang=ar"));
        Feed one = rome(feed(ATOM, "person=xi-jinping&lang=en"));
        assertThat(one.getEntries().getFirst().getId())
                .startsWith("urn:uuid:")
                .isEqualTo(all.getEntries().getFirst().getId());
        feedJson("limit=1")
                .body("items[0].id", equalTo(one.getEntries().getFirst().getId()));
    }

    private static ValidatableResponse feedJson(String query) {
        return feed(JSON, query).then();
    }

    @Test
    void aJsonFeedKeepsTheRules() {
        feedJson("q=بوتين")
                .body("version", equalTo("https://jsonfeed.org/version/1.1"))
                .body("title", equalTo("فهرست: بوتين"))
                .body("feed_url", startsWith("http://localhost"))
                .body("home_page_url", startsWith("http://localhost"))
                .body("language", equalTo("ar"))
                .body("authors.name", contains("Fihrist"))
                .body("items", hasSize(2))
                .body("items.id", everyItem(startsWith("urn:uuid:")))
                .body("items[0].url", equalTo("https://example.org/a?b=1&c=2"))
                .body("items[0].content_text", equalTo("التقى فلاديمير بوتين شي جين بينغ. وقال: نعم."))
                .body("items[0].date_published", equalTo("2025-09-03T10:30:00+03:00"))
                .body("items[0].authors.name", contains("alpha"))
                .body("items[0].tags", contains("فلاديمير بوتين", "شي جين بينغ", "الصين"))
                .body("items[1].date_published", equalTo("2025-09-03T07:00:00Z"));
        feedJson("q=ماكرون").body("items[0].content_text", equalTo("ماكرون في القاهرة"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q=Putin&person=xi-jinping&exclude.country=EG&lang=en | Fihrist: Putin, Xi Jinping, -Egypt",
                "month=2025-09&source=alpha&lang=ar | فهرست: سبتمبر 2025، alpha",
                "from=2025-09-01&to=2025-09-30&lang=en | Fihrist: 2025-09-01 – 2025-09-30",
                "from=2025-09-01&lang=en | Fihrist: 2025-09-01 – "
            })
    void theTitleNamesTheSearch(String query, String title) {
        feedJson(query).body("title", equalTo(title.strip()));
    }

    @Test
    void aMisspelledQueryIsReadAsInASearch() {
        feedJson("q=f,jdk").body("items", hasSize(2));
    }

    @ParameterizedTest
    @CsvSource({
        "*/*, application/atom+xml",
        "application/feed+json, application/feed+json",
        "'application/feed+json, application/atom+xml;q=0.5', application/feed+json",
        "'application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.1', application/atom+xml",
        "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', application/atom+xml"
    })
    void acceptDecidesOnTheForm(String accept, String type) {
        Response response = feed(accept, "limit=1");
        assertThat(response.contentType()).startsWith(type);
        assertThat(response.header("Vary")).contains("Accept,");
    }

    @Test
    void anUnchangedFeedIsSentOnce() {
        String tag = feed(ATOM, "limit=1").header("ETag");
        given().header("Accept", ATOM)
                .header("If-None-Match", tag)
                .get("/v1/feed?limit=1")
                .then()
                .statusCode(304);
        given().header("Accept", ATOM)
                .head("/v1/feed?limit=1")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(tag));
    }

    @Test
    void whatIsWrongIsSaid() {
        given().header("Accept", "image/png").get("/v1/feed").then().statusCode(406);
        given().get("/v1/feed?limit=101").then().statusCode(400).body("parameter", equalTo("limit"));
        given().get("/v1/feed?sort=oldest").then().statusCode(400).body("parameter", equalTo("sort"));
    }
}
