package org.fihrist.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fihrist.entity.Corrections;
import org.fihrist.entity.EntityKind;
import org.fihrist.entity.Gazetteer;
import org.fihrist.entity.GazetteerReader;
import org.fihrist.entity.TextTagger;
import org.fihrist.name.NameRecogniser;
import org.fihrist.text.FoldedText;
import org.junit.jupiter.api.Test;

/**
 * The people and countries of 60 news articles against labels made by reading, before any output was looked at. The file holds ids and
 * labels; the articles are outside the project.
 */
class LabelledNewsTest {

    private final List<String> faults = new ArrayList<>();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path LABELS = Path.of("src/test/resources/news-labels.ndjson");
    private static final Path NEWS =
            Path.of(System.getProperty("shared.folder", "../shared"), "data/news/news-1k.ndjson");

    private final Gazetteer gazetteer = GazetteerReader.read(List.of());
    private final TextTagger tagger = new TextTagger(gazetteer, NameRecogniser.read(), Corrections.NONE);

    /** Right, wrong and missed tags of all articles. */
    private static final class Score {
        private int right;
        private int wrong;
        private int missed;

        double f1() {
            return 2.0 * right / (2 * right + wrong + missed);
        }

        @Override
        public String toString() {
            return "precision %.3f, recall %.3f, F1 %.3f (%d right, %d wrong, %d missed)"
                    .formatted(
                            (double) right / (right + wrong),
                            (double) right / (right + missed),
                            f1(),
                            right,
                            wrong,
                            missed);
        }
    }

    @Test
    void peopleAndCountriesAreFoundAsAReaderFindsThem() throws IOException {
        assumeTrue(Files.exists(NEWS), "skipped: " + NEWS + " is not there");
        Map<String, JsonNode> articles = new HashMap<>();
        for (String line : Files.readAllLines(NEWS)) {
            JsonNode article = JSON.readTree(line);
            articles.put(article.get("id").asText(), article);
        }
        Score persons = new Score();
        Score countries = new Score();
        for (String line : Files.readAllLines(LABELS)) {
            JsonNode labels = JSON.readTree(line);
            JsonNode article = articles.get(labels.get("id").asText());
            String text =
                    article.get("title").asText() + "\n" + article.get("body").asText();
            ArticleTags tags = new ArticleTags(text, tagger.tag(text));
            score(labels, tags, persons, countries);
        }
        System.out.println("people: " + persons);
        System.out.println("countries: " + countries);
        // What the tagging has to reach, and has reached.
        assertThat(persons.f1()).as("%s", faults).isGreaterThanOrEqualTo(0.90);
        assertThat(countries.f1()).as("%s", faults).isGreaterThanOrEqualTo(0.96);
    }

    private void score(JsonNode labels, ArticleTags tags, Score persons, Score countries) {
        List<List<String>> people = new ArrayList<>();
        labels.get("persons").forEach(person -> people.add(folded(person)));
        List<List<String>> unsure = new ArrayList<>();
        labels.path("unsure").forEach(person -> unsure.add(folded(person)));
        for (TagCount tag : tags.of(EntityKind.PERSON)) {
            List<String> spellings = spellings(tag);
            Optional<List<String>> label =
                    people.stream().filter(person -> names(spellings, person)).findFirst();
            if (label.isPresent()) {
                people.remove(label.get());
                persons.right++;
            } else if (unsure.stream().noneMatch(person -> names(spellings, person))) {
                persons.wrong++;
                faults.add(labels.get("id").asText() + ": wrong person " + tag);
            }
        }
        persons.missed += people.size();
        people.forEach(person -> faults.add(labels.get("id").asText() + ": missed " + person));
        List<String> codes = new ArrayList<>();
        labels.get("countries").forEach(code -> codes.add(code.asText()));
        for (TagCount tag : tags.of(EntityKind.COUNTRY)) {
            if (codes.remove(tag.id())) {
                countries.right++;
            } else {
                countries.wrong++;
                faults.add(labels.get("id").asText() + ": wrong country " + tag);
            }
        }
        countries.missed += codes.size();
        codes.forEach(code -> faults.add(labels.get("id").asText() + ": missed " + code));
    }

    /** Whether the article writes tag and label in one way, or in two of which one is part of the other: with a title. */
    private static boolean names(List<String> spellings, List<String> person) {
        return spellings.stream().anyMatch(spelling -> person.stream()
                .anyMatch(form -> form.equals(spelling)
                        || spelling.contains(" ") && isPart(spelling, form)
                        || form.contains(" ") && isPart(form, spelling)));
    }

    private static boolean isPart(String words, String of) {
        return (" " + of + " ").contains(" " + words + " ");
    }

    private static List<String> folded(JsonNode person) {
        return Stream.iterate(0, i -> i < person.size(), i -> i + 1)
                .map(i -> FoldedText.of(person.get(i).asText()).toString())
                .toList();
    }

    private static List<String> spellings(TagCount tag) {
        return tag.spellings().stream()
                .map(term -> FoldedText.of(Spelling.of(term).text()).toString())
                .toList();
    }
}
