package org.fihrist.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of query-cases.txt, whose head explains it.
 *
 * @param line its number, from 1
 * @param section what it guards against
 * @param first groups of ids: each group holds the next places, in any order within it
 * @param conditions by name; values as written
 */
record QueryCase(int line, String section, String query, List<Set<String>> first, Map<String, String> conditions) {

    private static final Set<String> CONDITIONS =
            Set.of("total", "found", "not", "variants", "correction", "keyboard", "applied");
    private static final Pattern GROUP = Pattern.compile("\\{([^}]*)}|(\\S+)");
    private static final Pattern UNSEEN = Pattern.compile("⟨U\\+([0-9A-F]{4,6})⟩");

    static List<QueryCase> read(Path file) throws IOException {
        List<QueryCase> cases = new ArrayList<>();
        String section = "";
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.startsWith("== ")) {
                section = line.substring(3);
            } else if (!line.isBlank() && !line.startsWith("//")) {
                cases.add(of(number, section, line));
            }
        }
        return cases;
    }

    private static QueryCase of(int number, String section, String line) {
        String[] columns = line.strip().split(" \\| ");
        Map<String, String> conditions = new TreeMap<>();
        for (String column : Arrays.asList(columns).subList(2, columns.length)) {
            String[] condition = column.split(": ", 2);
            if (!CONDITIONS.contains(condition[0])
                    || condition.length < 2
                    || conditions.put(condition[0], condition[1]) != null) {
                throw new IllegalArgumentException("line " + number + ": " + column);
            }
        }
        String query = UNSEEN.matcher(columns[0]).replaceAll(code -> unseen(code.group(1)));
        return new QueryCase(number, section, query, groups(columns[1]), conditions);
    }

    private static String unseen(String code) {
        return Matcher.quoteReplacement(Character.toString(Integer.parseInt(code, 16)));
    }

    private static List<Set<String>> groups(String column) {
        if (column.equals("-")) {
            return List.of();
        }
        return GROUP.matcher(column)
                .results()
                .map(group -> group.group(1) == null ? Set.of(group.group(2)) : ids(group.group(1)))
                .toList();
    }

    static Set<String> ids(String column) {
        return Set.of(column.strip().split(" +"));
    }

    @Override
    public String toString() {
        return "line " + line + ": " + query + " (" + section + ")";
    }
}
