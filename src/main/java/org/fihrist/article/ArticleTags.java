package org.fihrist.article;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fihrist.entity.Entity;
import org.fihrist.entity.EntityKind;
import org.fihrist.entity.Mention;
import org.fihrist.entity.UnlistedPerson;
import org.fihrist.text.DisplayForm;

/**
 * The people and countries of an article, counted from the mentions in its text.
 *
 * <p>A person that the gazetteer does not list is a tag if the article gives more than one word of the name: who is called محمد only may be
 * anybody.
 */
final class ArticleTags {

    /** Ways of writing one entity that are kept of an article; what goes beyond is chance. */
    private static final int MOST_SPELLINGS = 10;

    /** By kind and id: joined people may come under several names. */
    private final Map<List<Object>, Tag> tags = new LinkedHashMap<>();

    /**
     * Counts mentions.
     *
     * @param text the one that the mentions' offsets are of
     */
    ArticleTags(String text, List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (!(mention.entity() instanceof UnlistedPerson person) || person.isNamedInFull()) {
                Entity entity = mention.entity();
                tags.computeIfAbsent(List.of(entity.kind(), entity.id()), key -> new Tag(entity))
                        .add(DisplayForm.of(text.substring(mention.start(), mention.end())));
            }
        }
    }

    /** The entities of a kind, most often mentioned first; among equals the first mentioned. */
    List<TagCount> of(EntityKind kind) {
        // The sort is stable.
        return full().filter(tag -> tag.entity.kind() == kind)
                .map(Tag::count)
                .sorted(Comparator.comparingInt(TagCount::count).reversed())
                .toList();
    }

    /** How many of them are people that the gazetteer does not list. */
    int unlisted() {
        return Math.toIntExact(
                full().filter(tag -> tag.entity instanceof UnlistedPerson).count());
    }

    private Stream<Tag> full() {
        return tags.values().stream().filter(Tag::isNamedInFull);
    }

    private static final class Tag {

        private final Entity entity;
        private final Set<String> spellings = new LinkedHashSet<>();
        private int mentions;

        Tag(Entity entity) {
            this.entity = entity;
        }

        void add(String spelling) {
            mentions++;
            if (spellings.size() < MOST_SPELLINGS) {
                spellings.add(spelling);
            }
        }

        /** What looked like a longer name may have been a listed person's name and a word, of which the word is left. */
        boolean isNamedInFull() {
            return !(entity instanceof UnlistedPerson)
                    || spellings.stream().anyMatch(spelling -> spelling.indexOf(' ') > 0 || spelling.indexOf('-') > 0);
        }

        TagCount count() {
            List<String> terms = spellings.stream()
                    // A full name before a surname; the sort is stable.
                    .sorted(Comparator.comparing(spelling -> spelling.indexOf(' ') < 0))
                    .map(spelling -> new Spelling(entity.id(), spelling).term())
                    .toList();
            List<String> beginnings = entity instanceof UnlistedPerson ? NameBeginning.terms(entity.id()) : List.of();
            return new TagCount(entity.id(), mentions, terms, beginnings);
        }
    }
}
