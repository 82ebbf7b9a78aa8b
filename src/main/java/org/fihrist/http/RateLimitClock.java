package org.fihrist.http;

import io.github.bucket4j.TimeMeter;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The clock by which buckets fill; another bean of this type takes its place. */
@Singleton
public class RateLimitClock {

    @Produces
    @Singleton
    @DefaultBean
    TimeMeter system() {
        return TimeMeter.SYSTEM_NANOTIME;
    }
}
