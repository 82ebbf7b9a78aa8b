package org.fihrist.article;

import java.util.List;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

/**
 * An entity found in an article.
 *
 * @param id the person's id or the country's code
 * @param count number of mentions in title and body, at least 1
 * @param spellings the different ways in which the article writes it, as terms of {@link Spelling}; of a person that the gazetteer does not
 *     list the full name first
 * @param beginnings of a person that the gazetteer does not list: what may be typed of the name, as terms of {@link NameBeginning}
 */
public record TagCount(
        @KeywordField(aggregable = Aggregable.YES) String id,
        // Shown with an article, never asked for.
        @GenericField(searchable = Searchable.NO) int count,

        @KeywordField(aggregable = Aggregable.YES, searchable = Searchable.NO)
        List<String> spellings,

        @KeywordField(aggregable = Aggregable.YES) List<String> beginnings) {

    /** Empty parts are not stored; they are read back as empty, not as null. */
    public TagCount {
        spellings = spellings == null ? List.of() : List.copyOf(spellings);
        beginnings = beginnings == null ? List.of() : List.copyOf(beginnings);
    }
}
