package org.fihrist.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.fihrist.article.ArticleIndex;
import org.hibernate.validator.constraints.time.DurationMin;

/** Bounds of a search: they keep its work in Elasticsearch bounded. */
@ConfigMapping(prefix = "fihrist.search")
public interface SearchLimits {

    /** Characters in q. The longest questions of a public test set have some 300. */
    @WithDefault("1000")
    @Positive
    int maxQuery();

    /** Words and quotes in q: each is a clause over several fields. */
    @WithDefault("64")
    @Positive
    int maxClauses();

    /** Values of one facet that a request may select or exclude. */
    @WithDefault("100")
    @Positive
    int maxValues();

    /** How long a cursor can be used after the page that gave it; twice as long Elasticsearch keeps the state of the index that it reads. */
    @WithDefault(ArticleIndex.CURSOR_LIFETIME)
    @DurationMin(seconds = 1)
    Duration cursorLifetime();

    /** Exports at a time. Each keeps a moment of the index in Elasticsearch and up to 20 articles in memory. */
    @WithDefault("4")
    @Positive
    int maxExports();
}
