package org.fihrist.entity;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fihrist.entity.Corrections.Names;
import org.fihrist.entity.Corrections.Split;
import org.fihrist.text.LetterFolding;
import org.jspecify.annotations.Nullable;

/** Reads the corrections of a gazetteer folder. */
public final class CorrectionsReader {

    /** The file's name in the folder. */
    static final String FILE = "corrections.yaml";

    private static final Map<String, Set<String>> KEYS = Map.of(
            "join", Set.of("join", "into"),
            "split", Set.of("split", "into", "spellings", "beside"),
            "rename", Set.of("rename", "ar", "en"),
            "reject", Set.of("reject"));

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    private final Gazetteer gazetteer;
    private final Problems problems = new Problems();
    private final Map<String, List<Split>> splits = new HashMap<>();
    private final Map<String, Written> joins = new HashMap<>();
    private final Map<String, Names> names = new HashMap<>();
    private final List<Written> into = new ArrayList<>();
    private final Set<String> rejected = new HashSet<>();
    private final Map<String, Person> listed = new HashMap<>();

    private CorrectionsReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Reads {@value #FILE} of a folder.
     *
     * @param gazetteer read with the same folder
     * @return no correction where there is no such file
     * @throws GazetteerException naming file and line of everything that is wrong
     */
    public static Corrections read(Optional<Path> folder, Gazetteer gazetteer) {
        return folder.map(path -> path.resolve(FILE))
                .filter(Files::exists)
                .map(file -> new CorrectionsReader(gazetteer).read(file))
                .orElse(Corrections.NONE);
    }

    private Corrections read(Path file) {
        try (Reader content = Files.newBufferedReader(file)) {
            new GazetteerFile(file.toString(), problems).entries(content).forEach(this::add);
        } catch (IOException e) {
            problems.add(new Place(file.toString(), 1), "the file cannot be read as UTF-8: " + e);
        }
        requireNames();
        Map<String, String> targets = new HashMap<>();
        joins.forEach((id, into) -> targets.put(id, target(id, into)));
        problems.requireNone();
        return new Corrections(splits, targets, names, rejected, listed);
    }

    private void add(GazetteerEntry entry) {
        List<String> kinds = KEYS.keySet().stream().filter(entry::has).sorted().toList();
        if (kinds.size() != 1) {
            problems.add(entry.place(), "expected one of join, split, rename and reject");
            return;
        }
        entry.requireKeysOf(KEYS.get(kinds.getFirst()));
        switch (kinds.getFirst()) {
            case "join" -> join(entry);
            case "split" -> split(entry);
            case "rename" -> rename(entry);
            default -> ids(entry, "reject").forEach(id -> rejected.add(id.text()));
        }
    }

    private void join(GazetteerEntry entry) {
        Written into = into(entry);
        if (into == null) {
            return;
        }
        List<Written> ids = ids(entry, "join");
        // The list may name the one that stays.
        List<Written> others =
                ids.stream().filter(id -> !id.text().equals(into.text())).toList();
        if (others.isEmpty() && !ids.isEmpty()) {
            problems.add(into.place(), "'" + into.text() + "' is joined to itself");
        }
        for (Written id : others) {
            if (joins.putIfAbsent(id.text(), into) != null) {
                problems.add(id.place(), "'" + id.text() + "' is joined already");
            }
        }
    }

    private void split(GazetteerEntry entry) {
        Written id = id(entry.required("split"));
        Written into = into(entry);
        Set<String> spellings =
                entry.forms("spellings").stream().map(Written::folded).collect(Collectors.toSet());
        Set<String> beside = entry.list("beside").stream()
                .filter(this::isKnown)
                .map(Written::text)
                .collect(Collectors.toSet());
        if (spellings.isEmpty() && beside.isEmpty()) {
            problems.add(entry.place(), "a split needs 'spellings' or 'beside', which tell the two people apart");
        }
        if (id != null && into != null) {
            splits.computeIfAbsent(id.text(), key -> new ArrayList<>()).add(new Split(into.text(), spellings, beside));
        }
    }

    @Nullable
    private Written into(GazetteerEntry entry) {
        Written id = id(entry.required("into"));
        if (id != null) {
            into.add(id);
        }
        return id;
    }

    private void rename(GazetteerEntry entry) {
        Written id = id(entry.required("rename"));
        Written ar = entry.required("ar");
        Written en = entry.text("en");
        if (id != null
                && ar != null
                && names.putIfAbsent(id.text(), new Names(ar.text(), en == null ? null : en.text())) != null) {
            problems.add(id.place(), "'" + id.text() + "' is renamed already");
        }
    }

    private List<Written> ids(GazetteerEntry entry, String key) {
        return entry.list(key).stream().map(this::id).filter(Objects::nonNull).toList();
    }

    /** An id as articles may have it: a listed person's, or one of several words with hyphens between. */
    @Nullable
    private Written id(@Nullable Written id) {
        if (id == null) {
            return null;
        }
        Person person = gazetteer.person(id.text());
        if (person != null) {
            listed.put(person.id(), person);
        } else if (!id.text().matches("[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)+")) {
            problems.add(
                    id.place(),
                    "'" + id.text() + "' is no person's id: words with hyphens between, as in the person facet");
            return null;
        } else if (!folded(id.text()).equals(id.text())) {
            problems.add(id.place(), "'" + id.text() + "' is no id; did you mean '" + folded(id.text()) + "'?");
            return null;
        }
        return id;
    }

    private static String folded(String id) {
        return LetterFolding.fold(id);
    }

    /** A new person's id is in Latin letters, and nobody has it by a slip. */
    private void requireNames() {
        into.forEach(id -> {
            if (LATIN.matcher(id.text()).lookingAt()
                    && !listed.containsKey(id.text())
                    && !names.containsKey(id.text())) {
                problems.add(
                        id.place(), "'" + id.text() + "' is nobody's id yet; a new person needs a label by 'rename'");
            }
        });
    }

    private boolean isKnown(Written id) {
        return gazetteer.country(id.text()) != null || id(id) != null;
    }

    /** Where joins lead in the end. */
    private String target(String id, Written into) {
        Set<String> passed = new HashSet<>(Set.of(id));
        Written target = into;
        while (joins.containsKey(target.text()) && passed.add(target.text())) {
            target = joins.get(target.text());
        }
        if (passed.contains(target.text())) {
            problems.add(into.place(), "'" + id + "' is joined to itself");
        }
        return target.text();
    }
}
