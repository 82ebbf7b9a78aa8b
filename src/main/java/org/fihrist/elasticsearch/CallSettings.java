package org.fihrist.elasticsearch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** How long calls to Elasticsearch may take. */
@ConfigMapping(prefix = "fihrist.elasticsearch")
public interface CallSettings {

    /** How long Elasticsearch may work on a search before it gives it up. */
    @WithDefault("PT10S")
    @DurationMin(millis = 1)
    Duration searchTimeout();

    /** How long Elasticsearch may wait, in a write, for a shard that is away; less than {@code quarkus.elasticsearch.socket-timeout}. */
    @WithDefault("PT20S")
    @DurationMin(millis = 1)
    Duration writeTimeout();

    /** How long a call may wait until one of the connections to Elasticsearch is free. */
    @WithDefault("PT5S")
    @DurationMin(millis = 1)
    Duration connectionWait();
}
