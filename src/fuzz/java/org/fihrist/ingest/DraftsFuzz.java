package org.fihrist.ingest;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.fihrist.article.InvalidArticleException;

/** Bytes of all kinds that imports take: drafts are made of them, or the sender is told why not. */
public final class DraftsFuzz {

    private static final DraftReader DRAFTS = new DraftReader();
    private static final PageDrafts PAGES = new PageDrafts();
    private static final int LONGEST = 4000;

    private DraftsFuzz() {}

    /** Called by Jazzer first, so that what is read once is not counted as the first input's. */
    public static void fuzzerInitialize() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) throws IOException {
        String charset = data.pickValue(new String[] {null, "utf-8", "windows-1256", "utf-16", "x"});
        int kind = data.consumeInt(0, 3);
        byte[] bytes = data.consumeRemainingAsBytes();
        switch (kind) {
            case 0 -> lines(bytes);
            case 1 -> documents(bytes, charset);
            case 2 -> accepted(() -> PAGES.read(new RawPage(bytes, PageType.HTML, charset), ImportOptions.NONE));
            default -> accepted(() -> PAGES.read(new RawPage(bytes, PageType.TEXT, charset), ImportOptions.NONE));
        }
    }

    private static void lines(byte[] bytes) throws IOException {
        NdjsonLines lines = new NdjsonLines(new ByteArrayInputStream(bytes), LONGEST);
        for (NdjsonLines.Line line = lines.next(); line != null; line = lines.next()) {
            byte[] content = line.bytes();
            if (content != null) {
                accepted(() -> DRAFTS.read(content).toDraft(ImportOptions.NONE));
            }
        }
    }

    private static void documents(byte[] bytes, String charset) throws IOException {
        BufferedInputStream in = new BufferedInputStream(new ByteArrayInputStream(bytes));
        TaggedDocuments.isAhead(in);
        TaggedDocuments documents = new TaggedDocuments(in, LONGEST);
        for (var next = documents.next(); next != null; next = documents.next()) {
            byte[] content = next.bytes();
            if (content != null) {
                accepted(() -> PAGES.readTagged(content, charset, ImportOptions.NONE));
            }
        }
    }

    private static void accepted(Runnable reading) {
        try {
            reading.run();
        } catch (InvalidArticleException e) {
            if (e.getMessage().isBlank()) {
                throw new IllegalStateException("refused without a word", e);
            }
        }
    }
}
