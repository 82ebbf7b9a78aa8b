package org.fihrist.entity;

import jakarta.annotation.Nullable;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A gazetteer file in YAML: a list of entries, or of phrases and entries.
 *
 * <p>Values are taken as written, as text: {@code NO} is Norway and not "false". What is wrong is reported and left out, and
 * reading goes on.
 */
final class GazetteerFile {

    private final String name;
    private final Problems problems;

    GazetteerFile(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /** Reads a list of entries. */
    List<GazetteerEntry> entries(Reader reader) {
        return entries(items(reader));
    }

    /** The entries of a list, as far as they are any. */
    List<GazetteerEntry> entries(List<Node> nodes) {
        List<GazetteerEntry> entries = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof MappingNode mapping) {
                entries.add(entry(mapping));
            } else {
                problems.add(place(node), "expected an entry with keys");
            }
        }
        return entries;
    }

    /** The nodes of the file's list. */
    List<Node> items(Reader reader) {
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader);
            if (root == null) {
                return List.of();
            }
            if (root instanceof SequenceNode sequence) {
                return sequence.getValue();
            }
            problems.add(place(root), "expected a list");
        } catch (MarkedYAMLException e) {
            problems.add(new Place(name, e.getProblemMark().getLine() + 1), "no YAML: " + e.getProblem());
        } catch (YAMLException e) {
            problems.add(new Place(name, 1), "no YAML: " + e.getMessage());
        }
        return List.of();
    }

    private GazetteerEntry entry(MappingNode mapping) {
        Map<String, Node> values = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Written key = written(tuple.getKeyNode());
            if (key == null) {
                continue;
            }
            if (keys.putIfAbsent(key.text(), key.place()) == null) {
                values.put(key.text(), tuple.getValueNode());
            } else {
                problems.add(key.place(), "the key '" + key.text() + "' stands twice in the entry");
            }
        }
        return new GazetteerEntry(this, place(mapping), keys, values, problems);
    }

    /** A single text; null, and a problem, where the node is anything else. */
    @Nullable
    Written written(Node node) {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            problems.add(place(node), "expected a text");
            return null;
        }
        return new Written(scalar.getValue().strip(), place(node));
    }

    private Place place(Node node) {
        return new Place(name, node.getStartMark().getLine() + 1);
    }
}
