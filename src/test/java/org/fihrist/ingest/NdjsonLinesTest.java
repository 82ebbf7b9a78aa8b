package org.fihrist.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NdjsonLinesTest {

    @Test
    void linesAreNumberedFromOne() throws IOException {
        assertThat(read("a\n\nb\r\nc", 10)).containsExactly("1:a", "2:", "3:b\r", "4:c");
    }

    @Test
    void aLineFeedAtTheEndStartsNoLine() throws IOException {
        assertThat(read("a\n", 10)).containsExactly("1:a");
        assertThat(read("", 10)).isEmpty();
    }

    @Test
    void aLineLongerThanTheBoundIsCountedNotKept() throws IOException {
        assertThat(read("aaa\n" + "b".repeat(200_000) + "\nccc", 3))
                .containsExactly("1:aaa", "2:200000 bytes", "3:ccc");
    }

    @Property
    void linesAreThoseOfSplitting(
            @ForAll @StringLength(max = 300) String text, @ForAll @IntRange(min = 1, max = 7) int chunk)
            throws IOException {
        String body = text.replace("\r", "") + "\nend";
        List<String> expected = new ArrayList<>();
        List<String> parts = Arrays.asList(
                new String(body.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).split("\n", -1));
        for (int i = 0; i < parts.size(); i++) {
            expected.add((i + 1) + ":" + parts.get(i));
        }
        assertThat(read(new Trickle(body.getBytes(StandardCharsets.UTF_8), chunk), 10_000))
                .isEqualTo(expected);
    }

    private static List<String> read(String text, long longest) throws IOException {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest);
    }

    private static List<String> read(InputStream in, long longest) throws IOException {
        NdjsonLines lines = new NdjsonLines(in, longest);
        List<String> read = new ArrayList<>();
        for (NdjsonLines.Line line = lines.next(); line != null; line = lines.next()) {
            String content =
                    line.bytes() == null ? line.length() + " bytes" : new String(line.bytes(), StandardCharsets.UTF_8);
            read.add(line.number() + ":" + content);
        }
        return read;
    }

    /** A stream that gives a few bytes at a time, as a slow sender does. */
    private static final class Trickle extends ByteArrayInputStream {

        private final int chunk;

        Trickle(byte[] bytes, int chunk) {
            super(bytes);
            this.chunk = chunk;
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, chunk));
        }
    }
}
