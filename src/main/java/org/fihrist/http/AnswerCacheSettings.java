package org.fihrist.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is kept of answers that are made of the index. */
@ConfigMapping(prefix = "fihrist.answer-cache")
public interface AnswerCacheSettings {

    /** Memory for answers; one of ten articles with facets takes some 20 kB, an eighth of that compressed. 0: none is kept. */
    @WithDefault("24M")
    MemorySize size();
}
