package org.fihrist.elasticsearch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Settings of the embedded Elasticsearch, which runs where {@code quarkus.elasticsearch.hosts} is not set. */
@ConfigMapping(prefix = EmbeddedSettings.PREFIX)
public interface EmbeddedSettings {

    String PREFIX = "fihrist.embedded";

    /** Folder of the unpacked server, the analysis plugin installed in it. The Maven build makes one. */
    @WithDefault("target/elasticsearch/server")
    Path home();

    /** Folder for configuration, data and logs of the server. Survives restarts and {@code mvnw clean}. */
    @WithDefault(".fihrist/elasticsearch")
    Path data();

    /** HTTP port on the loopback address; 0 takes a free one. */
    @WithDefault("0")
    int port();

    /** Heap of the server, as the JVM writes it: {@code 512m}, {@code 1g}. */
    @WithDefault("512m")
    String heap();

    /** How long the server may take until it answers. A cold start on a slow disk took 40 seconds. */
    @WithDefault("PT3M")
    Duration startTimeout();
}
