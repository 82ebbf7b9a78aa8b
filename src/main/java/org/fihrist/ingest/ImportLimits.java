package org.fihrist.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Bounds of an import: they keep its memory the same whatever arrives. */
@ConfigMapping(prefix = "fihrist.import")
public interface ImportLimits {

    /** The longest line of NDJSON and the largest single article. */
    @WithDefault("10M")
    MemorySize maxLine();

    /** The largest page of text or HTML. */
    @WithDefault("10M")
    MemorySize maxPage();

    /** Articles in one bulk request. */
    @WithDefault("500")
    int batchArticles();

    /** Text in one bulk request; Elasticsearch's documentation advises 5 to 15 MB. */
    @WithDefault("5M")
    MemorySize batchSize();

    /** How many articles, and how many rejected lines, a report lists; it counts all. */
    @WithDefault("10000")
    int reportEntries();
}
