package org.fihrist.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.fihrist.entity.Corrections;
import org.fihrist.entity.Entity;
import org.fihrist.entity.EntityKind;
import org.fihrist.entity.Gazetteer;
import org.fihrist.entity.Language;

/** Display names of tags. */
@ApplicationScoped
public class Labels {

    private final Gazetteer gazetteer;
    private final Corrections corrections;

    Labels(Gazetteer gazetteer, Corrections corrections) {
        this.gazetteer = gazetteer;
        this.corrections = corrections;
    }

    /** The label of an entity; the words of its id where the gazetteer does not list it. */
    public String of(EntityKind kind, String id, Language language) {
        String given = kind == EntityKind.PERSON ? corrections.label(id, language) : null;
        if (given != null) {
            return given;
        }
        Entity entity = gazetteer.find(kind, id);
        return entity == null ? id.replace('-', ' ') : entity.label(language);
    }

    /** The label of an entity found in a text. */
    public String of(Entity entity, Language language) {
        String given = entity.kind() == EntityKind.PERSON ? corrections.label(entity.id(), language) : null;
        return given == null ? entity.label(language) : given;
    }

    /** Tags with their labels, in the same order. A person that the gazetteer does not list is called as the article does. */
    public List<LabelledTag> of(EntityKind kind, List<TagCount> tags, Language language) {
        return tags.stream()
                .map(tag -> new LabelledTag(tag.id(), of(kind, tag, language), tag.count()))
                .toList();
    }

    private String of(EntityKind kind, TagCount tag, Language language) {
        return has(kind, tag.id()) || tag.spellings().isEmpty()
                ? of(kind, tag.id(), language)
                : Spelling.of(tag.spellings().getFirst()).text();
    }

    /** Whether the gazetteer or a correction has a label of an entity; else only the articles have one. */
    public boolean has(EntityKind kind, String id) {
        return gazetteer.find(kind, id) != null
                || kind == EntityKind.PERSON && corrections.label(id, Language.AR) != null;
    }
}
