package org.fihrist.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.fihrist.entity.Entity;
import org.fihrist.entity.EntityKind;
import org.fihrist.entity.Gazetteer;
import org.fihrist.entity.Language;

/** Display names of tags. */
@ApplicationScoped
public class Labels {

    private final Gazetteer gazetteer;

    Labels(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The label of an entity; its id where the gazetteer no longer lists it. */
    public String of(EntityKind kind, String id, Language language) {
        Entity entity = gazetteer.find(kind, id);
        return entity == null ? id : entity.label(language);
    }

    /** Tags with their labels, in the same order. */
    public List<LabelledTag> of(EntityKind kind, List<TagCount> tags, Language language) {
        return tags.stream()
                .map(tag -> new LabelledTag(tag.id(), of(kind, tag.id(), language), tag.count()))
                .toList();
    }
}
