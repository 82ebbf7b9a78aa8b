package org.fihrist.search.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.net.URI;
import java.util.Date;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

/** Writes a feed as Atom (RFC 4287). */
public final class AtomFeed {

    public static final String MEDIA_TYPE = "application/atom+xml";

    private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    private static final String HTML = "text/html";

    private AtomFeed() {}

    /** The XML document. */
    public static String write(Feed feed) {
        try {
            Document document = new WireFeedOutput().outputJDom(atom(feed));
            addLanguages(document.getRootElement(), feed.language());
            return new XMLOutputter(Format.getRawFormat()).outputString(document);
        } catch (FeedException e) {
            throw new IllegalStateException("a feed always has what Atom asks for", e);
        }
    }

    private static com.rometools.rome.feed.atom.Feed atom(Feed feed) {
        var atom = new com.rometools.rome.feed.atom.Feed("atom_1.0");
        atom.setId(feed.self().toString());
        atom.setTitleEx(text(feed.title()));
        atom.setUpdated(Date.from(feed.updated()));
        atom.setAuthors(List.of(person(Feed.AUTHOR)));
        atom.setOtherLinks(List.of(link("self", MEDIA_TYPE, feed.self())));
        atom.setAlternateLinks(List.of(link("alternate", HTML, feed.home())));
        atom.setEntries(feed.entries().stream().map(AtomFeed::entry).toList());
        return atom;
    }

    private static Entry entry(FeedEntry article) {
        Entry entry = new Entry();
        entry.setId(article.id().toString());
        entry.setTitleEx(text(article.title()));
        Date published = Date.from(article.published().toInstant());
        entry.setPublished(published);
        entry.setUpdated(published);
        entry.setAlternateLinks(List.of(link("alternate", HTML, article.link())));
        if (!article.summary().isEmpty()) {
            entry.setSummary(text(article.summary()));
        }
        if (article.author() != null) {
            entry.setAuthors(List.of(person(article.author())));
        }
        entry.setCategories(article.tags().stream().map(AtomFeed::category).toList());
        return entry;
    }

    private static Content text(String value) {
        Content content = new Content();
        content.setType(Content.TEXT);
        content.setValue(value);
        return content;
    }

    private static Person person(String name) {
        Person person = new Person();
        person.setName(name);
        return person;
    }

    private static Link link(String relation, String type, URI address) {
        Link link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(address.toString());
        return link;
    }

    private static Category category(FeedTag tag) {
        Category category = new Category();
        category.setTerm(tag.term());
        category.setLabel(tag.label());
        return category;
    }

    /** The library knows nothing of languages; the articles' is their own, whatever that of the labels. */
    private static void addLanguages(Element root, String language) {
        root.setAttribute("lang", language, Namespace.XML_NAMESPACE);
        for (Element entry : root.getChildren("entry", ATOM)) {
            for (String text : List.of("title", "summary")) {
                entry.getChildren(text, ATOM)
                        .forEach(element -> element.setAttribute("lang", FeedEntry.LANGUAGE, Namespace.XML_NAMESPACE));
            }
        }
    }
}
