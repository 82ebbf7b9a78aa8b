package org.fihrist.article;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** The index of articles: its name, and the mapping of the fields that are more than a keyword. */
@ConfigMapping(prefix = "fihrist.index")
public interface ArticleIndex {

    /** Name in the mapping; the configured {@link #name} replaces it in the cluster. */
    String NAME = "articles";

    /**
     * The body, stored once. Its stems are marked in snippets; found are the words of title and body
     * together in {@link #WORDS}.
     *
     * <p>Offsets in the postings let the highlighter mark words without analysing the text again. The indexed fields are
     * all multi-fields because Hibernate Search does not take {@code index_options} of a text field in its own mapping.
     */
    String TEXT = """
            {"type": "text", "index": false, "copy_to": ["words"],
             "fields": {
               "stem": {"type": "text", "analyzer": "fihrist_stemmed", "index_options": "offsets"}}}""";

    /** The title is looked for as it is typed as well: the folded words, and what they begin with. */
    String TITLE = """
            {"type": "text", "index": false, "copy_to": ["words"],
             "fields": {
               "stem": {"type": "text", "analyzer": "fihrist_stemmed", "index_options": "offsets"},
               "typed": {"type": "text", "analyzer": "fihrist_exact", "index_options": "docs",
                         "index_prefixes": {"min_chars": 1, "max_chars": 8}}}}""";

    /**
     * The words of title and body, stored nowhere and indexed three times: by stem, for words in whatever form; by folded
     * word, for "exact phrases" and the form as typed; and by overlapping parts of words, for what stems keep apart. One
     * field for both tells at once where a word stands and how rare it is.
     */
    String WORDS = """
            {"type": "text", "index": false,
             "fields": {
               "stem": {"type": "text", "analyzer": "fihrist_stemmed"},
               "exact": {"type": "text", "analyzer": "fihrist_exact"},
               "grams": {"type": "text", "analyzer": "fihrist_grams", "index_options": "freqs"}}}""";

    /** The stated moment; a date without time counts as its midnight in UTC, for sorting only. */
    String TIME = "{\"type\": \"date\", \"format\": \"strict_date_optional_time\"}";

    /** The day in the article's own offset, for from and to. */
    String DAY = "{\"type\": \"date\", \"format\": \"strict_date\"}";

    /** How long a cursor can be used, where nothing else is configured. */
    String CURSOR_LIFETIME = "PT5M";

    /** Name of the index and stem of its aliases: two services with two names share a cluster. */
    @WithDefault(NAME)
    String name();

    @WithDefault("1")
    @Min(1)
    int shards();

    /** Copies of each shard beside the first. */
    @WithDefault("0")
    @Min(0)
    int replicas();

    /**
     * How much a long article's words count for less, 0 to 1: the b of BM25. Lucene's default is 0.75; where articles of very
     * different length lie side by side, as in news, more is better.
     */
    @WithDefault("0.9")
    @DecimalMin("0")
    @DecimalMax("1")
    double lengthNormalization();

    /**
     * How long searches may go on with the state of the index that they know, beyond the second in which Elasticsearch makes articles
     * searchable. Who writes through this instance with refresh=true does not wait.
     */
    @WithDefault("PT1S")
    @DurationMin
    Duration freshness();

    /** Alias that searches read. */
    default String readAlias() {
        return name() + "-read";
    }

    /** Alias that writes go to. */
    default String writeAlias() {
        return name() + "-write";
    }

    /** Alias of the index that is being filled to take the place of the present one. */
    default String nextAlias() {
        return name() + "-next";
    }
}
