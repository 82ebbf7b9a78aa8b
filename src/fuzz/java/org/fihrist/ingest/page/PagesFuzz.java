package org.fihrist.ingest.page;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import org.fihrist.article.PublicationTime;
import org.jsoup.Jsoup;

/** Pages of any kind that hold anything: read without an exception, with a title that says something and a date that is one. */
public final class PagesFuzz {

    private static final PageReaders READERS = new PageReaders();

    private PagesFuzz() {}

    /** Called by Jazzer first, so that what is read once is not counted as the first input's. */
    public static void fuzzerInitialize() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        int kind = data.consumeInt(0, 2);
        String text = data.consumeRemainingAsString();
        Page page =
                switch (kind) {
                    case 0 -> READERS.readText(text);
                    case 1 -> READERS.readHtml(Jsoup.parse(text));
                    default -> READERS.readTagged(text).page();
                };
        if (page.title() != null && page.title().isBlank()) {
            throw new IllegalStateException("a blank title");
        }
        if (page.published() != null) {
            PublicationTime.parse(page.published());
        }
    }
}
