package org.fihrist.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** How reindexes of several instances keep out of each other's way. */
@ConfigMapping(prefix = "fihrist.reindex")
public interface ReindexSettings {

    /** A reindex of which nothing has been heard for so long is taken for ended with its process, and rolled back. */
    @WithDefault("PT30S")
    @DurationMin(seconds = 3)
    Duration abandonedAfter();

    /** How often one that runs is heard of, and looked for. */
    default Duration pulse() {
        return abandonedAfter().dividedBy(15);
    }
}
