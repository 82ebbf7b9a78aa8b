package org.fihrist.elasticsearch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

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
    @Min(0)
    @Max(65535)
    int port();

    /** Heap of the server, as the JVM writes it: {@code 512m}, {@code 1g}. */
    @WithDefault("512m")
    @Pattern(regexp = "[1-9][0-9]*[kKmMgG]", message = "must be a size such as 512m")
    String heap();

    /** How long the server may take until it answers. A cold start on a slow disk took 40 seconds. */
    @WithDefault("PT3M")
    @DurationMin(seconds = 1)
    Duration startTimeout();
}
