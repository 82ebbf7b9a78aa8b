package org.fihrist.ingest;

import jakarta.annotation.Nullable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a stream, one in memory at a time.
 *
 * <p>A line that is longer than the bound is read past, not kept: {@link Line#bytes} is null then.
 */
final class NdjsonLines {

    private static final int CHUNK = 64 * 1024;

    private final InputStream in;
    private final long longest;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    private int filled;
    private long number;

    /**
     * Reads lines of a stream.
     *
     * @param longest bound of a line, in bytes
     */
    NdjsonLines(InputStream in, long longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * A line.
     *
     * @param number counted from 1
     * @param bytes without the line feed; null where there are more than the bound
     * @param length number of bytes
     */
    record Line(long number, @Nullable byte[] bytes, long length) {}

    /**
     * The next line, null at the stream's end.
     *
     * @throws IOException when the sender breaks off
     */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        long length = 0;
        boolean any = false;
        while (position < filled || fill()) {
            any = true;
            int end = indexOfLineFeed();
            int stop = end < 0 ? filled : end;
            length += stop - position;
            if (length <= longest) {
                line.write(chunk, position, stop - position);
            }
            position = end < 0 ? filled : end + 1;
            if (end >= 0) {
                break;
            }
        }
        return any ? new Line(++number, length <= longest ? line.toByteArray() : null, length) : null;
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, in.read(chunk));
        return filled > 0;
    }

    private int indexOfLineFeed() {
        for (int i = position; i < filled; i++) {
            if (chunk[i] == '\n') {
                return i;
            }
        }
        return -1;
    }
}
