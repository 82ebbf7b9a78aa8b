package org.fihrist.ingest;

import jakarta.annotation.Nullable;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The documents of a tagged file, {@code <DOC>…</DOC>}, one in memory at a time.
 *
 * <p>Works on bytes: the tags are the same in every charset that Arabic is written in, UTF-16 aside, and a document that is
 * not in the stated one must not spoil the others. A document that is longer than the bound is read past, not kept.
 */
final class TaggedDocuments {
    private static final String OPEN = "<doc";
    private static final String CLOSE = "</doc>";

    /** Blanks, a byte order mark and an XML declaration may stand above the first document. */
    private static final int HEAD = 1024;

    private final InputStream in;
    private final long longest;
    private final StringBuilder recent = new StringBuilder();
    private long line = 1;
    private boolean opened;

    /**
     * Reads documents of a stream.
     *
     * @param longest bound of a document, in bytes
     */
    TaggedDocuments(InputStream in, long longest) {
        this.in = in instanceof BufferedInputStream ? in : new BufferedInputStream(in);
        this.longest = longest;
    }

    /**
     * A document.
     *
     * @param line the line on which it begins, counted from 1
     * @param bytes with its tags; null where there are more than the bound
     * @param length number of bytes
     * @param closed whether its end is marked: the rest may be missing otherwise
     */
    record Document(long line, @Nullable byte[] bytes, long length, boolean closed) {}

    /** Whether a stream begins with a document; it is left where it was. */
    static boolean isAhead(BufferedInputStream in) throws IOException {
        in.mark(HEAD);
        String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        in.reset();
        String start =
                head.toLowerCase(Locale.ROOT).replaceFirst("^(?:\u00ef\u00bb\u00bf)?\\s*(?:<\\?xml[^>]*>\\s*)?", "");
        return start.startsWith(OPEN) && start.length() > OPEN.length() && isTagEnd(start.charAt(OPEN.length()));
    }

    /** The next document, null where there are no more. */
    @Nullable
    Document next() throws IOException {
        if (!opened && !skipToOpening()) {
            return null;
        }
        opened = false;
        long start = line;
        ByteArrayOutputStream document = new ByteArrayOutputStream(4096);
        document.writeBytes((OPEN + recent.charAt(recent.length() - 1)).getBytes(StandardCharsets.ISO_8859_1));
        long length = document.size();
        recent.setLength(0);
        boolean closed = false;
        for (int b = read(); b >= 0; b = read()) {
            length++;
            if (length <= longest) {
                document.write(b);
            }
            closed = b == '>' && recent.toString().equals(CLOSE);
            opened = isOpening();
            if (closed || opened) {
                break;
            }
        }
        return new Document(start, length <= longest ? document.toByteArray() : null, length, closed);
    }

    private boolean skipToOpening() throws IOException {
        while (read() >= 0) {
            if (isOpening()) {
                return true;
            }
        }
        return false;
    }

    private int read() throws IOException {
        int b = in.read();
        if (b >= 0) {
            line += b == '\n' ? 1 : 0;
            recent.append((char) Character.toLowerCase(b));
            if (recent.length() > CLOSE.length()) {
                recent.deleteCharAt(0);
            }
        }
        return b;
    }

    private boolean isOpening() {
        int last = recent.length() - 1;
        return last >= OPEN.length()
                && isTagEnd(recent.charAt(last))
                && recent.substring(0, last).endsWith(OPEN);
    }

    /** Not {@code <docno>}. */
    private static boolean isTagEnd(char character) {
        return character == '>' || Character.isWhitespace(character);
    }
}
