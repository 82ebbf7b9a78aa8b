package org.fihrist.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * How often news uses a word, and how often as part of a person's name.
 *
 * <p>Computed from a news collection by the trainer in the tests, and kept in {@code words.tsv.gz} beside this class: numbers of
 * words, no text.
 */
public final class WordStatistics {

    /** Words met less often are not kept: so few sightings tell nothing. */
    static final int FEWEST = 10;

    /** A share of names that nothing is known of. */
    static final float UNKNOWN = -1;

    static final Entry NONE = new Entry(0, UNKNOWN, 0);

    static final String COUNTRY = "C";
    static final String PERSON = "P";

    private static final String FILE = "words.tsv.gz";

    /**
     * What is known of a folded word.
     *
     * @param count sightings
     * @param share of its sightings inside names, 0 to 1, or {@link #UNKNOWN}
     * @param kinds set of kinds that it has from the gazetteer: of a country, or of a person's names
     */
    record Entry(int count, float share, int kinds) {}

    private final Map<String, Entry> entries;

    WordStatistics(Map<String, Entry> entries) {
        this.entries = Map.copyOf(entries);
    }

    /** The statistics that Fihrist comes with. */
    static WordStatistics read() {
        try (InputStream in = WordStatistics.class.getResourceAsStream(FILE);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            Map<String, Entry> entries = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split("\t");
                entries.put(
                        columns[0],
                        new Entry(
                                Integer.parseInt(columns[1]),
                                Float.parseFloat(columns[2]),
                                columns.length > 3 ? kinds(columns[3]) : 0));
            }
            return new WordStatistics(entries);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    /**
     * Whether news uses a word, in this form, often enough for it to be no slip.
     *
     * @param word folded
     */
    public boolean isUsual(String word) {
        return entries.containsKey(word);
    }

    /** Writes one word a line, in the order of the words. */
    void write(Writer out) throws IOException {
        for (Map.Entry<String, Entry> entry : new TreeMap<>(entries).entrySet()) {
            Entry word = entry.getValue();
            out.write(String.format(
                    Locale.ROOT,
                    "%s\t%d\t%s\t%s\n",
                    entry.getKey(),
                    word.count(),
                    shortened(word.share()),
                    sign(word.kinds())));
        }
    }

    /** The kinds that a sign in the file stands for. */
    static int kinds(String sign) {
        return switch (sign) {
            case COUNTRY -> WordKind.COUNTRY.bit();
            case PERSON -> WordKind.bits(WordKind.KNOWN_NAME, WordKind.AMBIGUOUS_FAMILY_NAME);
            default -> throw new IllegalStateException(FILE + " has an unknown sign: " + sign);
        };
    }

    private static String sign(int kinds) {
        if (kinds == 0) {
            return "";
        }
        return kinds == kinds(COUNTRY) ? COUNTRY : PERSON;
    }

    private static String shortened(float share) {
        return share == UNKNOWN ? "-1" : Float.toString(Math.round(share * 1000) / 1000f);
    }

    Entry of(String folded) {
        return entries.getOrDefault(folded, NONE);
    }

    int count(String folded) {
        return of(folded).count();
    }

    Map<String, Entry> entries() {
        return entries;
    }
}
