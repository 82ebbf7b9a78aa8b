package org.fihrist.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fihrist.text.DisplayForm;
import org.jspecify.annotations.Nullable;

/**
 * What users put right about people: two ids that are one person, one id that is two, a label, a name that is nobody's. Immutable.
 *
 * <p>A mention is split first, then joined, then rejected.
 */
public final class Corrections {

    /** No correction. */
    public static final Corrections NONE = new Corrections(Map.of(), Map.of(), Map.of(), Set.of(), Map.of());

    private final Map<String, List<Split>> splits;
    private final Map<String, String> joins;
    private final Map<String, Names> names;
    private final Set<String> rejected;
    private final Map<String, Person> listed;

    Corrections(
            Map<String, List<Split>> splits,
            Map<String, String> joins,
            Map<String, Names> names,
            Set<String> rejected,
            Map<String, Person> listed) {
        this.splits = Map.copyOf(splits);
        this.joins = Map.copyOf(joins);
        this.names = Map.copyOf(names);
        this.rejected = Set.copyOf(rejected);
        this.listed = Map.copyOf(listed);
    }

    /**
     * Some mentions of a person that are another's.
     *
     * @param into whose they are
     * @param spellings folded; mentions that are written so, all where empty
     * @param beside ids of people or countries; mentions in texts that name any of these, all texts where empty
     */
    record Split(String into, Set<String> spellings, Set<String> beside) {}

    /** The labels of a person; null where the label stays as it is. */
    record Names(@Nullable String ar, @Nullable String en) {}

    /** The id that a person's id has become: another where it was joined to that. */
    public String idOf(String id) {
        return joins.getOrDefault(id, id);
    }

    /** The label that a person was given; null where none was, and the gazetteer's label holds. */
    @Nullable
    public String label(String id, Language language) {
        Names given = names.get(id);
        if (given == null) {
            return null;
        }
        if (language == Language.AR) {
            return given.ar;
        }
        return given.en != null || listed.containsKey(id) ? given.en : given.ar;
    }

    /** The ids of people who were given a label. */
    public Set<String> renamed() {
        return names.keySet();
    }

    /** The mentions of a text put right, in their order. */
    public List<Mention> apply(CharSequence text, List<Mention> mentions) {
        if (this == NONE) {
            return mentions;
        }
        Set<String> named = new HashSet<>();
        mentions.forEach(mention -> named.add(mention.entity().id()));
        List<Mention> corrected = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            if (mention.entity().kind() == EntityKind.PERSON) {
                String id = idOf(split(mention, text, named));
                if (!rejected.contains(id)) {
                    corrected.add(id.equals(mention.entity().id()) ? mention : of(mention, id));
                }
            } else {
                corrected.add(mention);
            }
        }
        return List.copyOf(corrected);
    }

    private String split(Mention mention, CharSequence text, Set<String> named) {
        String id = mention.entity().id();
        for (Split split : splits.getOrDefault(id, List.of())) {
            boolean written = split.spellings.isEmpty()
                    || split.spellings.contains(
                            Forms.fold(DisplayForm.of(text.subSequence(mention.start(), mention.end()))));
            if (written && (split.beside.isEmpty() || split.beside.stream().anyMatch(named::contains))) {
                return split.into;
            }
        }
        return id;
    }

    private Mention of(Mention mention, String id) {
        Person person = listed.get(id);
        Entity entity = person != null ? person : new UnlistedPerson(id, unlistedName(mention, id));
        return new Mention(entity, mention.start(), mention.end());
    }

    private String unlistedName(Mention mention, String id) {
        String given = label(id, Language.AR);
        return given != null ? given : mention.entity().label(Language.AR);
    }
}
