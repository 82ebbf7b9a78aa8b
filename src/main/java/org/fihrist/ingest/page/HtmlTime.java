package org.fihrist.ingest.page;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A time that an element of an HTML page states for machines.
 *
 * @param line the index of the line in which, or before which, it stands
 * @param stated as written
 * @param publication whether the element says that it is the time of publication
 */
record HtmlTime(int line, String stated, boolean publication) {
    static Optional<HtmlTime> of(Element element, int line) {
        boolean publication = element.attr("itemprop").contains("datePublished") || element.hasAttr("pubdate");
        if (!publication && !element.nameIs("time")) {
            return Optional.empty();
        }
        return Stream.of("datetime", "content")
                .map(element::attr)
                .filter(time -> !time.isBlank())
                .findFirst()
                .map(time -> new HtmlTime(line, time, publication));
    }
}
