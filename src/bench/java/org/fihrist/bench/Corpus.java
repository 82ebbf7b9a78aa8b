package org.fihrist.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The articles that are tagged: title and body of each line of the NDJSON file that {@code -Darticles} names. */
@State(Scope.Benchmark)
public class Corpus {

    private List<String> texts;
    private long characters;

    @Setup(Level.Trial)
    public void read() throws IOException {
        ObjectMapper json = new ObjectMapper();
        texts = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(System.getProperty("articles")))) {
            JsonNode article = json.readTree(line);
            texts.add(article.path("title").asText() + "\n" + article.path("body").asText());
        }
        characters = texts.stream().mapToLong(String::length).sum();
    }

    List<String> texts() {
        return texts;
    }

    /** UTF-16 code units of all texts. */
    long characters() {
        return characters;
    }
}
