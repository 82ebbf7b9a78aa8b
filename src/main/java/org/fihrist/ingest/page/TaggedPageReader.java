package org.fihrist.ingest.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeVisitor;

/**
 * Reads one document of a tagged file: {@code <DOC><DOCNO>…</DOCNO><TITLE>…</TITLE><TIME>…</TIME><TEXT>…</TEXT></DOC>}.
 *
 * <p>Tags may be in any case, paragraphs unclosed, and the text may stand in the document itself. What the tags say
 * outranks the text; the text is read by the same rules as a page of lines, as such collections were often taken off
 * pages, furniture and all. Sources of the tags: the documents of TREC's newswire collections and of the LDC's Arabic
 * Newswire and Gigaword, and our own observation of collections modelled on them.
 */
final class TaggedPageReader {
    private static final List<String> ID = List.of("docno", "docid", "id");
    private static final List<String> TITLE = List.of("title", "headline", "head", "hl", "ti");
    private static final List<String> TIME = List.of("time", "date", "datetime", "date_time", "pubdate", "published");
    private static final List<String> SOURCE = List.of("source", "publisher");
    private static final List<String> URL = List.of("url", "link");
    private static final List<String> TEXT = List.of("text", "body", "content", "story");

    /** Say something about the document, and are no text of it. */
    private static final Set<String> NO_TEXT = Stream.of(
                    ID,
                    TITLE,
                    TIME,
                    SOURCE,
                    URL,
                    List.of(
                            "doctype",
                            "author",
                            "byline",
                            "category",
                            "section",
                            "keywords",
                            "language",
                            "lang",
                            "size"),
                    List.of("header", "slug", "trailer", "footer", "note", "docref"))
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** Where paragraphs are marked, the line breaks within are those of the file. */
    private static final Set<String> PARAGRAPH = Set.of("p", "br", "para", "paragraph", "s", "seg");

    /** Elements of one name that are looked at: each may hold all others. */
    private static final int MOST_ALIKE = 10;

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final TextPageReader lineRules;

    TaggedPageReader(TextPageReader lineRules) {
        this.lineRules = lineRules;
    }

    TaggedPage read(String text) {
        Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault);
        Element document = Optional.<Element>ofNullable(
                        Jsoup.parse(text, "", parser).selectFirst("doc"))
                .orElseGet(() -> new Element("doc"));
        Optional<String> published = value(document, TIME).flatMap(StatedTime::read);
        Stated stated = new Stated(
                value(document, TITLE).stream().toList(),
                Optional.empty(),
                published,
                value(document, SOURCE).stream().toList());
        Page page = lineRules.read(lines(document).stream(), stated);
        Optional<String> id = value(document, ID).or(() -> Stream.of(document.attr("id"), document.attr("docno"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .findFirst());
        return new TaggedPage(page, id, value(document, SOURCE), value(document, URL));
    }

    /** The words of the first of these elements that has any. */
    private static Optional<String> value(Element document, List<String> names) {
        return names.stream()
                .flatMap(name -> document.getElementsByTag(name).stream().limit(MOST_ALIKE))
                .map(TaggedPageReader::words)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The words of an element; where it holds the text, as nobody closed it, those before the next element. */
    private static String words(Element element) {
        if (TEXT.stream().allMatch(name -> element.getElementsByTag(name).isEmpty())) {
            return element.text().strip();
        }
        StringBuilder words = new StringBuilder();
        element.filter((node, depth) -> {
            if (node instanceof TextNode piece) {
                words.append(piece.getWholeText());
            }
            return node instanceof Element inner && isOfItsOwn(inner) && inner != element
                    ? NodeFilter.FilterResult.STOP
                    : NodeFilter.FilterResult.CONTINUE;
        });
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }

    private static boolean isOfItsOwn(Element element) {
        return NO_TEXT.contains(element.normalName()) || TEXT.contains(element.normalName());
    }

    private static List<RawLine> lines(Element document) {
        Element text = TEXT.stream()
                .flatMap(name -> document.getElementsByTag(name).stream().limit(MOST_ALIKE))
                .filter(Element::hasText)
                .findFirst()
                .orElse(document);
        boolean marked =
                PARAGRAPH.stream().anyMatch(name -> !text.getElementsByTag(name).isEmpty());
        Lines lines = new Lines(marked);
        text.traverse(lines);
        return RawLine.linesOf(LINE_BREAK.splitAsStream(lines.text));
    }

    /** Gathers the text of an element, its paragraphs parted by line breaks. */
    private static final class Lines implements NodeVisitor {
        private final boolean marked;
        private final StringBuilder text = new StringBuilder();
        private int leftOut;

        private Lines(boolean marked) {
            this.marked = marked;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                text.append(PARAGRAPH.contains(element.normalName()) ? "\n\n" : "");
                leftOut += NO_TEXT.contains(element.normalName()) ? 1 : 0;
            } else if (node instanceof TextNode piece && leftOut == 0) {
                String words = piece.getWholeText();
                text.append(marked ? BLANKS.matcher(words).replaceAll(" ") : words);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                text.append(PARAGRAPH.contains(element.normalName()) ? "\n\n" : "");
                leftOut -= NO_TEXT.contains(element.normalName()) ? 1 : 0;
            }
        }
    }
}
