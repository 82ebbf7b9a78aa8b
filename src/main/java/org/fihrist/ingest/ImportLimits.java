package org.fihrist.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** Bounds of an import: they keep its memory the same whatever arrives. */
@ConfigMapping(prefix = "fihrist.import")
public interface ImportLimits {

    /** A gigabyte: lines, pages and batches are held in memory, in arrays that end at two. */
    long LARGEST = 1L << 30;

    /** The longest line of NDJSON and the largest single article. */
    @WithDefault("10M")
    @Bytes(max = ImportLimits.LARGEST)
    MemorySize maxLine();

    /** The largest page of text or HTML. */
    @WithDefault("10M")
    @Bytes(max = ImportLimits.LARGEST)
    MemorySize maxPage();

    /** Articles in one bulk request. */
    @WithDefault("500")
    @Positive
    int batchArticles();

    /** Bytes, as they came, of the articles in one bulk request; Elasticsearch's documentation advises 5 to 15 MB. */
    @WithDefault("5M")
    @Bytes(max = ImportLimits.LARGEST)
    MemorySize batchSize();

    /** How many articles, and how many rejected lines, a report lists; it counts all. */
    @WithDefault("10000")
    @PositiveOrZero
    int reportEntries();

    /** Where asynchronous imports are kept until they have ended. */
    @WithDefault("${java.io.tmpdir}/fihrist-imports-${user.name}")
    Path folder();

    /** How long an asynchronous import goes on trying while Elasticsearch cannot be reached. */
    @WithDefault("PT10M")
    @DurationMin
    Duration retryFor();
}
