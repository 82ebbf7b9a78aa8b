package org.fihrist.entity;

import jakarta.annotation.Nullable;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A gazetteer file in YAML: a list of entries, or a list of phrases.
 *
 * <p>Values are taken as written, as text: {@code NO} is Norway and not "false".
 */
final class GazetteerFile {

    private final String name;

    GazetteerFile(String name) {
        this.name = name;
    }

    /** An entry with the line it begins at. */
    final class Entry {

        private final int line;
        private final Map<String, Node> values;

        private Entry(int line, Map<String, Node> values) {
            this.line = line;
            this.values = values;
        }

        /** The single value of a key, null where the key is absent. */
        @Nullable
        String text(String key) {
            Node node = values.get(key);
            return node == null ? null : scalar(node);
        }

        /** The single value of a key that must be there. */
        String required(String key) {
            String text = text(key);
            if (text == null) {
                throw problem("the entry has no '" + key + "'");
            }
            return text;
        }

        /** A year, null where the key is absent. */
        @Nullable
        Integer year(String key) {
            String text = text(key);
            try {
                return text == null ? null : Integer.valueOf(text);
            } catch (NumberFormatException e) {
                throw new GazetteerException(name, line, "'" + key + "' is '" + text + "', not a year", e);
            }
        }

        /** The values of a key, empty where the key is absent. */
        List<String> list(String key) {
            Node node = values.get(key);
            return node == null ? List.of() : scalars(node);
        }

        void requireKeysOf(Set<String> allowed) {
            values.keySet().stream()
                    .filter(key -> !allowed.contains(key))
                    .findFirst()
                    .ifPresent(key -> {
                        throw problem("unknown key '" + key + "'; known are " + String.join(", ", allowed));
                    });
        }

        GazetteerException problem(String problem) {
            return new GazetteerException(name, line, problem);
        }
    }

    /** Reads a list of entries. */
    List<Entry> entries(Reader reader) {
        List<Entry> entries = new ArrayList<>();
        for (Node node : items(reader)) {
            if (!(node instanceof MappingNode mapping)) {
                throw new GazetteerException(name, line(node), "expected an entry with keys");
            }
            Map<String, Node> values = new LinkedHashMap<>();
            for (NodeTuple tuple : mapping.getValue()) {
                if (values.put(scalar(tuple.getKeyNode()), tuple.getValueNode()) != null) {
                    throw new GazetteerException(name, line(tuple.getKeyNode()), "the key stands twice in the entry");
                }
            }
            entries.add(new Entry(line(node), values));
        }
        return entries;
    }

    /** Reads a plain list of phrases. */
    List<String> phrases(Reader reader) {
        return items(reader).stream().map(this::scalar).toList();
    }

    private List<Node> items(Reader reader) {
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader);
            if (root == null) {
                return List.of();
            }
            if (root instanceof SequenceNode sequence) {
                return sequence.getValue();
            }
            throw new GazetteerException(name, line(root), "expected a list");
        } catch (MarkedYAMLException e) {
            throw new GazetteerException(name, e.getProblemMark().getLine() + 1, e.getProblem(), e);
        }
    }

    private List<String> scalars(Node node) {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream().map(this::scalar).toList()
                : List.of(scalar(node));
    }

    private String scalar(Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw new GazetteerException(name, line(node), "expected a text");
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
