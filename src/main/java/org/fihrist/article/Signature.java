package org.fihrist.article;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.fihrist.text.FoldedText;

/**
 * What is kept of a text to tell how much of it another text repeats: one byte of each value of a {@link MinHash} of its {@link WordRuns}.
 *
 * <p>Six values make a band, and a band is a term of the index: texts without a common band need not be compared (locality-sensitive
 * hashing). Of texts that overlap by 0.65, 79 in 100 have a common band, by 0.75, 97; by 0.3, as may two reports on one event, one in 70.
 */
final class Signature {

    /** In fewer words a template or chance weighs too much: short texts are the same word for word or not at all. */
    static final int SHORTEST = 50;

    private static final int BANDS = 20;
    private static final int ROWS = 6;

    /** How often the one byte that is kept is the same where the values differ. */
    private static final double CHANCE = 1.0 / (1 << Byte.SIZE);

    private static final MinHash MIN_HASH = new MinHash(BANDS * ROWS);

    private final byte[] values;

    private Signature(byte[] values) {
        this.values = values;
    }

    /** The signature of a text; an empty one of a short text. */
    static Signature of(FoldedText text) {
        if (text.size() < SHORTEST) {
            return new Signature(new byte[0]);
        }
        long[] smallest = MIN_HASH.smallest(WordRuns.of(text));
        byte[] values = new byte[smallest.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) smallest[i];
        }
        return new Signature(values);
    }

    /** Reads the {@link #terms} of a signature. */
    static Signature read(List<String> terms) {
        byte[] values = new byte[terms.size() * ROWS];
        for (int band = 0; band < terms.size(); band++) {
            byte[] rows = Base64.getUrlDecoder().decode(terms.get(band).substring(1));
            System.arraycopy(rows, 0, values, band * ROWS, ROWS);
        }
        return new Signature(values);
    }

    /** The bands in their order, each told from the others by its first letter. */
    List<String> terms() {
        return IntStream.range(0, values.length / ROWS).mapToObj(this::term).toList();
    }

    private String term(int band) {
        byte[] rows = Arrays.copyOfRange(values, band * ROWS, (band + 1) * ROWS);
        return (char) ('a' + band) + Base64.getUrlEncoder().withoutPadding().encodeToString(rows);
    }

    /** An estimate, within some 0.04, of how much of both texts together is common to them: 1 of the same text, 0 where one is short. */
    double overlap(Signature other) {
        if (values.length == 0 || other.values.length == 0) {
            return 0;
        }
        int equal = 0;
        for (int i = 0; i < values.length; i++) {
            equal += values[i] == other.values[i] ? 1 : 0;
        }
        return Math.max(0, ((double) equal / values.length - CHANCE) / (1 - CHANCE));
    }
}
