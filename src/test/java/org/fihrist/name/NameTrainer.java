package org.fihrist.name;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.fihrist.entity.Corrections;
import org.fihrist.entity.EntityKind;
import org.fihrist.entity.Gazetteer;
import org.fihrist.entity.GazetteerReader;
import org.fihrist.entity.Mention;
import org.fihrist.entity.Tagger;
import org.fihrist.name.NameRules.Label;
import org.fihrist.text.FoldedText;
import org.fihrist.text.LightStemmer;

/**
 * Makes the recogniser's statistics and weights of a news collection, without annotated text: counts words, labels names by
 * {@link NameRules}, learns from the labels which words names consist of, labels again, and trains the model on that.
 *
 * <p>The result depends on the collection and the lists alone. Arguments: a file of articles, one JSON object with title and body
 * a line, may be gzipped; the folder to write to.
 */
final class NameTrainer {

    private static final int EPOCHS = 2;

    /** Each epoch reads every third article, another third each time. */
    private static final int THIRDS = 3;

    private static final double RATE = 0.2;
    private static final double HIDDEN = 0.4;
    private static final double ORDINARY_SKIPPED = 0.5;

    /** Sightings from which on a word of the gazetteer that is on no list of names is ordinary as well: أول, أكبر. */
    private static final int MOST_OF_KNOWN = 900;

    /** Sightings of all forms of a word from which on it is an ordinary one. */
    private static final int ORDINARY = 60;

    // Shares of few sightings are drawn towards what is usual: most listed names are names, a quarter of the ambiguous.
    private static final int PRIOR_SIGHTINGS = 15;
    private static final double PRIOR_OF_SURE = 0.7;
    private static final double PRIOR_OF_AMBIGUOUS = 0.25;

    /** The share of sightings behind given names from which on a word is a surname. */
    private static final double MOSTLY = 0.5;

    /** Half of a name's sightings stand alone. */
    private static final double SURROUNDED = 2;

    private final List<String> articles;
    private final Random random = new Random(1);
    private final Map<String, Integer> stems = new HashMap<>();

    private NameTrainer(List<String> articles) {
        this.articles = articles;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        NameTrainer trainer = new NameTrainer(articles(Path.of(arguments[0])));
        WordStatistics counts = trainer.counts();
        WordStatistics statistics = trainer.shares(trainer.surnames(counts));
        try (Writer out = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("words.tsv.gz"))), StandardCharsets.UTF_8)) {
            statistics.write(out);
        }
        NameModel model = trainer.model(statistics);
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("model.gz")))) {
            model.write(out);
        }
    }

    /** Title and body of each article, those whose body came before left out. */
    private static List<String> articles(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Set<String> bodies = new HashSet<>();
        List<String> articles = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                file.toString().endsWith(".gz")
                        ? new GZIPInputStream(Files.newInputStream(file))
                        : Files.newInputStream(file),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode article = json.readTree(line);
                String body = article.get("body").asText();
                if (bodies.add(body)) {
                    articles.add(article.get("title").asText() + "\n" + body);
                }
            }
        }
        return articles;
    }

    private WordStatistics counts() {
        Map<String, Integer> counts = new HashMap<>();
        for (String article : articles) {
            FoldedText text = FoldedText.of(article);
            for (int i = 0; i < text.size(); i++) {
                counts.merge(text.folded(i), 1, Integer::sum);
            }
        }
        counts.forEach((word, count) -> stems.merge(LightStemmer.stem(word), count, Integer::sum));
        Map<String, Integer> kinds = kinds(counts);
        Map<String, WordStatistics.Entry> entries = new HashMap<>();
        counts.forEach((word, count) -> {
            int of = kinds.getOrDefault(word, 0);
            if (count >= WordStatistics.FEWEST || of != 0) {
                int kept = count >= WordStatistics.FEWEST ? count : 0;
                entries.put(word, new WordStatistics.Entry(kept, WordStatistics.UNKNOWN, of));
            }
        });
        return new WordStatistics(entries);
    }

    /** What the gazetteer says of single words: that they are a country, or part of the name of a person. */
    private static Map<String, Integer> kinds(Map<String, Integer> counts) {
        Gazetteer gazetteer = GazetteerReader.read(List.of());
        Tagger tagger = new Tagger(gazetteer, Corrections.NONE);
        Map<String, Integer> kinds = new HashMap<>();
        gazetteer.persons().stream()
                .flatMap(person -> gazetteer.spellings(person).stream())
                .map(spelling -> FoldedText.of(spelling).toString().split(" "))
                .filter(parts -> parts.length > 1)
                .flatMap(Arrays::stream)
                .filter(part -> part.length() > 2 && part.charAt(0) >= '\u0600')
                .filter(part -> counts.getOrDefault(part, 0) < MOST_OF_KNOWN)
                .forEach(part -> kinds.put(part, WordStatistics.kinds(WordStatistics.PERSON)));
        for (String word : counts.keySet()) {
            List<Mention> mentions = tagger.tag(word);
            if (mentions.size() == 1
                    && mentions.getFirst().start() == 0
                    && mentions.getFirst().entity().kind() == EntityKind.COUNTRY) {
                kinds.put(word, WordStatistics.kinds(WordStatistics.COUNTRY));
            }
        }
        return kinds;
    }

    /** Sightings of a word. */
    private static final class Sightings {
        int all;
        int inNames;
        double surrounded;
    }

    /** Adds to the counts the shares of words that no list has and that stand behind given names mostly: whatever else they may look like. */
    private WordStatistics surnames(WordStatistics counts) {
        Map<String, Sightings> sightings = new HashMap<>();
        Reader reader = new Reader(counts);
        for (String article : articles) {
            NameText text = reader.read(article);
            NameRules rules = rules(text);
            for (int i = 0; i < text.size(); i++) {
                if (text.word(i).isArabic() && text.word(i).kinds() == 0) {
                    Sightings of = sightings.computeIfAbsent(text.word(i).folded(), word -> new Sightings());
                    of.all++;
                    of.surrounded += rules.isBehindGivenName(i) ? 1 : 0;
                }
            }
        }
        Map<String, WordStatistics.Entry> entries = new HashMap<>(counts.entries());
        sightings.forEach((word, of) -> {
            double share = of.surrounded / of.all;
            if (of.all >= WordStatistics.FEWEST && share >= MOSTLY) {
                entries.put(word, new WordStatistics.Entry(of.all, (float) share, 0));
            }
        });
        return new WordStatistics(entries);
    }

    private WordStatistics shares(WordStatistics counts) {
        Map<String, Sightings> sightings = new HashMap<>();
        Reader reader = new Reader(counts);
        for (String article : articles) {
            NameText text = reader.read(article);
            NameRules rules = rules(text);
            boolean[] named = new boolean[text.size()];
            for (NameSpan name : names(rules.labels(), text)) {
                Arrays.fill(named, name.first(), name.last() + 1, true);
            }
            for (int i = 0; i < text.size(); i++) {
                if (text.word(i).isArabic()) {
                    Sightings of = sightings.computeIfAbsent(text.word(i).base(), base -> new Sightings());
                    of.all++;
                    of.inNames += named[i] ? 1 : 0;
                    of.surrounded += rules.surroundings(i);
                }
            }
        }
        Map<String, WordStatistics.Entry> entries = new HashMap<>(counts.entries());
        sightings.forEach((word, of) -> {
            if (of.all >= WordStatistics.FEWEST) {
                WordStatistics.Entry entry = counts.of(word);
                entries.put(
                        word,
                        new WordStatistics.Entry(entry.count(), share(of, reader.lexicon.kinds(word)), entry.kinds()));
            }
        });
        return new WordStatistics(entries);
    }

    private static float share(Sightings of, int kinds) {
        if ((kinds & (WordKind.SURE_NAMES | WordKind.AMBIGUOUS_NAMES)) == 0) {
            return (float) Math.min((double) of.inNames / of.all, Math.min(1, SURROUNDED * of.surrounded / of.all));
        }
        double prior = PRIOR_SIGHTINGS * ((kinds & WordKind.SURE_NAMES) != 0 ? PRIOR_OF_SURE : PRIOR_OF_AMBIGUOUS);
        double all = of.all + PRIOR_SIGHTINGS;
        return (float)
                Math.min((of.inNames + prior) / all, 3 * Math.min(1, (SURROUNDED * of.surrounded + prior) / all));
    }

    private NameModel model(WordStatistics statistics) {
        Reader reader = new Reader(statistics);
        Weights weights = new Weights();
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (int i = epoch % THIRDS; i < articles.size(); i += THIRDS) {
                train(weights, reader.read(articles.get(i)));
            }
        }
        return NameModel.of(weights.weights);
    }

    private void train(Weights weights, NameText text) {
        int[] tags = tags(text);
        for (int i = 0; i < tags.length; i++) {
            boolean outside = tags[i] == NameTag.OUTSIDE;
            if (tags[i] < 0 || outside && (!text.word(i).isArabic() || isSkipped(text.wordClass(i)))) {
                continue;
            }
            boolean hidden = random.nextDouble() < HIDDEN && text.wordClass(i) != WordClass.FUNCTION_WORD;
            weights.learn(text, i, hidden, tag(tags, i - 1), tag(tags, i - 2), tags[i]);
        }
    }

    /** The many ordinary words would teach the same again and again. */
    private boolean isSkipped(WordClass wordClass) {
        return (wordClass == WordClass.FUNCTION_WORD || wordClass == WordClass.COMMON)
                && random.nextDouble() < ORDINARY_SKIPPED;
    }

    private static int tag(int[] tags, int i) {
        return i < 0 ? NameTag.OUTSIDE : Math.max(NameTag.OUTSIDE, tags[i]);
    }

    /** The tags of the labels; -1 where a label is too unsure to teach anything. */
    private int[] tags(NameText text) {
        List<Label> labels = rules(text).labels();
        int[] tags = new int[text.size()];
        for (NameSpan name : names(labels, text)) {
            Arrays.fill(tags, name.first(), name.last() + 1, NameTag.INSIDE);
            tags[name.first()] = NameTag.BEGIN;
        }
        for (Label label : labels) {
            if (label.confidence() > 0 && label.confidence() < NameRules.SURE) {
                for (int i = label.first(); i <= label.last(); i++) {
                    tags[i] = tags[i] == NameTag.OUTSIDE ? -1 : tags[i];
                }
            }
        }
        return tags;
    }

    private static List<NameSpan> names(List<Label> labels, NameText text) {
        return NameRepetition.with(
                labels.stream()
                        .filter(label -> label.confidence() >= NameRules.SURE)
                        .map(label -> label.span(text))
                        .toList(),
                text);
    }

    private NameRules rules(NameText text) {
        return new NameRules(text, word -> stems.getOrDefault(LightStemmer.stem(word.base()), 0) >= ORDINARY);
    }

    /** Reads texts with given statistics. */
    private static final class Reader {

        private final NameLexicon lexicon;
        private final WordReader words;

        Reader(WordStatistics statistics) {
            lexicon = new NameLexicon(statistics);
            words = new WordReader(lexicon, statistics);
        }

        NameText read(String article) {
            return new NameText(article, FoldedText.of(article), words, lexicon);
        }
    }

    /** Weights that learn event by event, each at a rate that sinks with what it has learned (AdaGrad). */
    private static final class Weights {

        private final float[] weights = new float[NameTag.COUNT << NameFeatures.BITS];
        private final float[] squares = new float[weights.length];

        void learn(NameText text, int i, boolean hidden, int tagBefore, int tagTwoBefore, int tag) {
            NameFeatures ofText = new NameFeatures(text);
            ofText.collect(i, hidden);
            NameFeatures ofTags = new NameFeatures(text);
            ofTags.collect(i, hidden, tagBefore, tagTwoBefore);
            float[] scores = new float[NameTag.COUNT];
            addTo(scores, ofText);
            addTo(scores, ofTags);
            NameModel.normalize(scores);
            for (int other = 0; other < NameTag.COUNT; other++) {
                float slope = scores[other] - (other == tag ? 1 : 0);
                step(ofText, other, slope);
                step(ofTags, other, slope);
            }
        }

        private void addTo(float[] scores, NameFeatures features) {
            for (int f = 0; f < features.size(); f++) {
                for (int tag = 0; tag < NameTag.COUNT; tag++) {
                    scores[tag] += weights[features.numbers()[f] * NameTag.COUNT + tag];
                }
            }
        }

        private void step(NameFeatures features, int tag, float slope) {
            for (int f = 0; f < features.size(); f++) {
                int at = features.numbers()[f] * NameTag.COUNT + tag;
                squares[at] += slope * slope;
                weights[at] -= (float) (RATE * slope / (Math.sqrt(squares[at]) + 1e-6));
            }
        }
    }
}
