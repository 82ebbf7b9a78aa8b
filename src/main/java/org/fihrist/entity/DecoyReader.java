package org.fihrist.entity;

import java.io.Reader;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the file of phrases that contain a form and do not mean the entity. */
final class DecoyReader {

    private static final Set<String> KEYS = Set.of("phrases", "words");

    /** Stands in a phrase for each of the words. */
    private static final String PLACE = "~";

    private final GazetteerBuilder gazetteer;

    DecoyReader(GazetteerBuilder gazetteer) {
        this.gazetteer = gazetteer;
    }

    void read(String name, Reader content) {
        GazetteerFile file = new GazetteerFile(name, gazetteer.problems());
        for (Node node : file.items(content)) {
            if (node instanceof MappingNode) {
                file.entries(List.of(node)).forEach(this::addPhrases);
            } else {
                Written phrase = file.written(node);
                if (phrase != null) {
                    gazetteer.addDecoy(phrase);
                }
            }
        }
    }

    /** Adds each phrase with each word: باللغة ~ and الفرنسية. */
    private void addPhrases(GazetteerEntry entry) {
        entry.requireKeysOf(KEYS);
        List<Written> words = entry.forms("words");
        for (Written phrase : entry.list("phrases")) {
            if (!phrase.text().contains(PLACE)) {
                gazetteer.problems().add(phrase.place(), "'" + phrase.text() + "' has no '~', where the words go");
            }
            words.forEach(
                    word -> gazetteer.addDecoy(new Written(phrase.text().replace(PLACE, word.text()), phrase.place())));
        }
    }
}
