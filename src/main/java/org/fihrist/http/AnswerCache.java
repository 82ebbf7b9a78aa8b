package org.fihrist.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

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
    private final ObjectMapper json;

    AnswerCache(AnswerCacheSettings settings, MeterRegistry registry, ObjectMapper json) {
        this.json = json;
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
    private record Answer(byte[] body, MediaType type) {}

    /** The answer of a tag; null where it is not kept. */
    @Nullable
    Response find(EntityTag tag) {
        Answer kept = answers.getIfPresent(tag.getValue());
        return kept == null ? null : Response.ok(kept.body(), kept.type()).build();
    }

    /** Keeps an answer of status 200 that has just been made, and writes it for that. */
    void keep(EntityTag tag, ContainerResponseContext response) throws IOException {
        Object entity = response.getEntity();
        // What is written piece by piece, as an export, is too long to be kept; bytes are kept already.
        if (entity == null || entity instanceof StreamingOutput || entity instanceof byte[]) {
            return;
        }
        byte[] body =
                entity instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : json.writeValueAsBytes(entity);
        answers.put(tag.getValue(), new Answer(body, response.getMediaType()));
        response.setEntity(body);
    }
}
