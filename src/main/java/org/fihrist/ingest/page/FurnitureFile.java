package org.fihrist.ingest.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The maintained list of page furniture, {@code page-furniture.txt}: groups of phrases under names in brackets. */
final class FurnitureFile {
    private static final String NAME = "/page-furniture.txt";

    private final Map<String, List<String>> groups;

    private FurnitureFile(Map<String, List<String>> groups) {
        this.groups = groups;
    }

    static FurnitureFile load() {
        try (InputStream file = FurnitureFile.class.getResourceAsStream(NAME);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return of(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + NAME, e);
        }
    }

    static FurnitureFile of(List<String> lines) {
        Map<String, List<String>> groups = new HashMap<>();
        List<String> group = null;
        for (String line : lines) {
            String phrase = line.strip();
            if (phrase.startsWith("[")) {
                group = groups.computeIfAbsent(phrase, name -> new ArrayList<>());
            } else if (!phrase.isEmpty() && !phrase.startsWith("#")) {
                if (group == null) {
                    throw new IllegalArgumentException("Page furniture outside a group: " + phrase);
                }
                group.add(phrase);
            }
        }
        return new FurnitureFile(groups);
    }

    /** The phrases of a group as written; an unknown group is an error, so that no name is misspelt. */
    List<String> group(String name) {
        List<String> phrases = groups.get("[" + name + "]");
        if (phrases == null) {
            throw new IllegalArgumentException("Page furniture has no group [" + name + "]");
        }
        return phrases;
    }

    Phrases phrases(String name) {
        return new Phrases(group(name));
    }
}
