package org.fihrist.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** The sample corpus. */
@ConfigMapping(prefix = "fihrist.samples")
public interface SampleSettings {

    /** Whether an index that has just been created is filled with the sample corpus. */
    @WithDefault("false")
    boolean enabled();

    /** Folder with {@code articles.ndjson} and {@code pages/}. */
    @WithDefault("seeds")
    Path folder();
}
