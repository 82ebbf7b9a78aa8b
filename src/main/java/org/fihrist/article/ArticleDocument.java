package org.fihrist.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.util.List;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.ValueBinderRef;
import org.hibernate.search.mapper.pojo.common.annotation.Param;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.NonStandardField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;

/**
 * An article as Elasticsearch keeps it: the sender's text untouched, and what was derived from it.
 *
 * <p>The record is both the mapping (its annotations) and the stored JSON (its components), so the two cannot part.
 *
 * @param id the document's id; also kept as a field, because hits are sorted by it where all else is equal
 * @param title headline, never empty
 * @param body text, may be empty; line feeds separate paragraphs
 * @param source publisher as the sender names it
 * @param url address of publication
 * @param published ISO-8601 date or date-time as stated
 * @param publishedFrom where {@code published} was found
 * @param day day of publication in the article's own offset, ISO-8601
 * @param month year and month of {@code day}
 * @param persons people found, most often mentioned first
 * @param countries countries found, most often mentioned first
 * @param story id shared by articles that republish one text; of an article that is alone the id of its own text
 * @param signature what tells how much of the text others repeat, see {@link Signature}; empty of a short text
 * @param contentHash digest of what the sender decides on: the same again changes nothing
 */
@SearchEntity
@Indexed(index = ArticleIndex.NAME)
@TypeBinding(binder = @TypeBinderRef(type = ArticleWords.class))
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ArticleDocument(
        @DocumentId @KeywordField(name = "id", sortable = Sortable.YES)
        String id,

        @NonStandardField(
                valueBinder =
                        @ValueBinderRef(
                                type = NativeMapping.class,
                                params = @Param(name = NativeMapping.JSON, value = ArticleIndex.TITLE)))
        String title,

        @NonStandardField(
                valueBinder =
                        @ValueBinderRef(
                                type = NativeMapping.class,
                                params = @Param(name = NativeMapping.JSON, value = ArticleIndex.TEXT)))
        String body,

        @KeywordField(aggregable = Aggregable.YES) @Nullable String source,
        @KeywordField(searchable = Searchable.NO) @Nullable String url,

        @NonStandardField(
                valueBinder =
                        @ValueBinderRef(
                                type = NativeMapping.class,
                                params = @Param(name = NativeMapping.JSON, value = ArticleIndex.TIME)))
        @Nullable
        String published,

        @KeywordField(searchable = Searchable.NO) @Nullable PublishedFrom publishedFrom,

        @NonStandardField(
                valueBinder =
                        @ValueBinderRef(
                                type = NativeMapping.class,
                                params = @Param(name = NativeMapping.JSON, value = ArticleIndex.DAY)))
        @Nullable
        String day,

        @KeywordField(aggregable = Aggregable.YES) @Nullable String month,
        @IndexedEmbedded List<TagCount> persons,
        @IndexedEmbedded List<TagCount> countries,
        @KeywordField(aggregable = Aggregable.YES) @Nullable String story,
        @KeywordField List<String> signature,
        @KeywordField(searchable = Searchable.NO) String contentHash) {

    /** Empty parts are not stored; they are read back as empty, not as null. */
    public ArticleDocument {
        body = body == null ? "" : body;
        persons = persons == null ? List.of() : List.copyOf(persons);
        countries = countries == null ? List.of() : List.copyOf(countries);
        signature = signature == null ? List.of() : List.copyOf(signature);
    }

    /** The same article with other people and countries. */
    ArticleDocument withTags(List<TagCount> otherPersons, List<TagCount> otherCountries) {
        return new ArticleDocument(
                id,
                title,
                body,
                source,
                url,
                published,
                publishedFrom,
                day,
                month,
                otherPersons,
                otherCountries,
                story,
                signature,
                contentHash);
    }

    /** The same article in another story. */
    ArticleDocument withStory(String other) {
        return new ArticleDocument(
                id,
                title,
                body,
                source,
                url,
                published,
                publishedFrom,
                day,
                month,
                persons,
                countries,
                other,
                signature,
                contentHash);
    }
}
