package org.fihrist.article;

import jakarta.annotation.Nullable;
import java.util.List;

/**
 * An article that has its story.
 *
 * @param id the article's
 * @param story the story's
 * @param signature of the article's text
 */
record StoryMember(String id, String story, Signature signature) {

    /** Reads the fields of a stored article; null where it has no story. */
    @Nullable
    static StoryMember of(String id, @Nullable String story, @Nullable List<String> signature) {
        return story == null
                ? null
                : new StoryMember(id, story, Signature.read(signature == null ? List.of() : signature));
    }
}
