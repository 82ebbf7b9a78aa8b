package org.fihrist.article;

import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

/**
 * An entity found in an article.
 *
 * @param id the person's id or the country's code
 * @param count number of mentions in title and body, at least 1
 */
public record TagCount(
        @KeywordField(aggregable = Aggregable.YES) String id,
        // Shown with an article, never asked for.
        @GenericField(searchable = Searchable.NO) int count) {}
