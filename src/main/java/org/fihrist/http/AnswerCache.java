package org.fihrist.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;

/**
 * Whole answers as they are sent, by their entity tags.
 *
 * <p>A tag tells all that makes an answer, the state of the index first: what is kept is right as long as it is found, and what is not found
 * any more makes room for others.
 */
@Singleton
class AnswerCache {

    /** Of an entry beside its body: key, tag, node of the map. */
    private static final int OVERHEAD = 300;

    private final Cache<String, Answer> answers;

    AnswerCache(AnswerCacheSettings settings, MeterRegistry registry) {
        Cache<String, Answer> kept = Caffeine.newBuilder()
                .maximumWeight(settings.size().asLongValue())
                .weigher((String tag, Answer answer) -> answer.body().length + OVERHEAD)
                .recordStats()
                .build();
        answers = CaffeineCacheMetrics.monitor(registry, kept, "answers");
    }

    /**
     * An answer of status 200.
     *
     * @param body not to be changed
     */
    record Answer(byte[] body, MediaType type) {}

    /** The answer of a tag; null where it is not kept. */
    @Nullable
    Answer find(EntityTag tag) {
        return answers.getIfPresent(tag.getValue());
    }

    void keep(EntityTag tag, Answer answer) {
        answers.put(tag.getValue(), answer);
    }
}
