package org.fihrist.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;

/** How many requests one client may make; a client is an API key, or else an address. */
@ConfigMapping(prefix = "fihrist.rate-limit")
public interface RateLimitSettings {

    /** Whether requests are counted at all. */
    @WithDefault("true")
    boolean enabled();

    /**
     * Requests a minute that read; as many may come at once. 0: any number. By default a hundred a second: a server that asks
     * for all its users is one client.
     */
    @WithDefault("6000")
    @PositiveOrZero
    int reads();

    /** Requests a minute that write; an import of many articles is one. 0: any number. */
    @WithDefault("600")
    @PositiveOrZero
    int writes();

    /** Clients whose requests are counted at a time: bounds the memory that this takes, some 20 MB. */
    @WithDefault("50000")
    @Positive
    int clients();
}
