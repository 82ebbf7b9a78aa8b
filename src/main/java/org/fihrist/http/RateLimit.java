package org.fihrist.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * What each client may ask in a minute: a bucket of tokens that fills evenly, each request taking one.
 *
 * <p>Told in the two fields of the present draft of "RateLimit header fields for HTTP" (draft-ietf-httpapi-ratelimit-headers,
 * since its version 8), not in the three that older drafts had: two are structured fields, and say of which limit they speak.
 */
final class RateLimit {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final String name;
    private final int quota;
    private final String policy;
    private final TimeMeter clock;
    private final LoadingCache<String, Bucket> buckets;

    RateLimit(String name, int quota, int clients, TimeMeter clock) {
        this.name = name;
        this.quota = quota;
        this.policy = item("q=" + quota + ";w=" + WINDOW.toSeconds());
        this.clock = clock;
        // After a window without requests a bucket is full: a new one is the same.
        buckets = Caffeine.newBuilder()
                .maximumSize(clients)
                .expireAfterAccess(WINDOW)
                .ticker(clock::currentTimeNanos)
                .build(client -> bucket());
    }

    private Bucket bucket() {
        return Bucket.builder()
                .withCustomTimePrecision(clock)
                .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, WINDOW))
                .build();
    }

    /** What a request left of the quota, or that there was nothing for it. */
    record Outcome(boolean accepted, String remaining, long retrySeconds) {}

    /** Takes a client's request into account. */
    Outcome count(String client) {
        ConsumptionProbe probe = buckets.get(client).tryConsumeAndReturnRemaining(1);
        String remaining = item("r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
        return new Outcome(probe.isConsumed(), remaining, seconds(probe.getNanosToWaitForRefill()));
    }

    /** The limit itself: so many in so many seconds. */
    String policy() {
        return policy;
    }

    /** Joined, not formatted: formats write the digits of the machine's default locale. */
    private String item(String parameters) {
        return '"' + name + "\";" + parameters;
    }

    /** Rounded up: who waits so long does not come too early. */
    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, TimeUnit.SECONDS.toNanos(1));
    }
}
