package org.fihrist.entity;

import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** An entry of a gazetteer file: values under keys, each with the line it stands at. */
final class GazetteerEntry {

    private final GazetteerFile file;
    private final Place place;
    private final Map<String, Place> keys;
    private final Map<String, Node> values;
    private final Problems problems;

    GazetteerEntry(
            GazetteerFile file, Place place, Map<String, Place> keys, Map<String, Node> values, Problems problems) {
        this.file = file;
        this.place = place;
        this.keys = keys;
        this.values = values;
        this.problems = problems;
    }

    Place place() {
        return place;
    }

    /** The single value of a key, null where the key is absent. */
    @Nullable
    Written text(String key) {
        return values.containsKey(key) ? file.written(values.get(key)) : null;
    }

    /** The single value of a key that must be there; null, and a problem, where it is not. */
    @Nullable
    Written required(String key) {
        if (!values.containsKey(key)) {
            problems.add(place, "the entry has no '" + key + "'");
        }
        return text(key);
    }

    /** A year, null where the key is absent or holds anything else. */
    @Nullable
    Integer year(String key) {
        Written text = text(key);
        try {
            return text == null ? null : Integer.valueOf(text.text());
        } catch (NumberFormatException e) {
            problems.add(text.place(), "'" + key + "' is '" + text.text() + "', not a year");
            return null;
        }
    }

    /** The values of a key, empty where the key is absent. */
    List<Written> list(String key) {
        return nodes(key).stream().map(file::written).filter(Objects::nonNull).toList();
    }

    /** The values of a key, all of them forms: with letters, and none twice once folded. */
    List<Written> forms(String key) {
        Set<String> known = new HashSet<>();
        List<Written> forms = new ArrayList<>();
        for (Written form : list(key)) {
            if (form.folded().isEmpty()) {
                problems.add(form.place(), "'" + form.text() + "' has no letters");
            } else if (known.add(form.folded())) {
                forms.add(form);
            } else {
                problems.add(
                        form.place(),
                        "'" + form.text() + "' stands twice in '" + key + "': spellings that differ in hamza, final ya,"
                                + " ta marbuta, marks or punctuation count as one");
            }
        }
        return forms;
    }

    /** The entries below a key, empty where the key is absent. */
    List<GazetteerEntry> entries(String key) {
        return file.entries(nodes(key));
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    void requireKeysOf(Set<String> allowed) {
        keys.forEach((key, where) -> {
            if (!allowed.contains(key)) {
                problems.add(
                        where,
                        "unknown key '" + key + "'; known are "
                                + String.join(", ", allowed.stream().sorted().toList()));
            }
        });
    }

    private List<Node> nodes(String key) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    }
}
