package org.fihrist.ingest.page;

import java.util.List;
import java.util.Optional;

/**
 * What a page states about itself outside its text, in HTML metadata.
 *
 * @param titles the headline as stated in several places, the most trusted first; with the site's name or without
 * @param pageTitle the text of the title element: the headline with the site's name, or the latter alone
 * @param published the date of publication, ISO-8601
 * @param siteNames names of the site
 */
record Stated(List<String> titles, Optional<String> pageTitle, Optional<String> published, List<String> siteNames) {
    static final Stated NOTHING = new Stated(List.of(), Optional.empty(), Optional.empty(), List.of());

    Stated {
        titles = List.copyOf(titles);
        siteNames = List.copyOf(siteNames);
    }
}
