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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

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

    /** Bytes that are not worth the compressing. */
    private static final int SHORT = 1000;

    private static final String GZIP = "gzip";

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
     * @param packed whether the body is compressed by gzip: it is kept as it was first asked for
     */
    private record Answer(byte[] body, boolean packed, MediaType type) {}

    /**
     * The answer of a tag; null where it is not kept.
     *
     * @param gzip whether the reader takes it compressed
     */
    @Nullable
    Response find(EntityTag tag, boolean gzip) throws IOException {
        Answer kept = answers.getIfPresent(tag.getValue());
        if (kept == null) {
            return null;
        }
        boolean unpacks = kept.packed() && !gzip;
        return Response.ok(unpacks ? unpacked(kept.body()) : kept.body(), kept.type())
                .header(HttpHeaders.CONTENT_ENCODING, kept.packed() && gzip ? GZIP : null)
                .build();
    }

    /**
     * Keeps an answer of status 200 that has just been made, and writes it for that.
     *
     * @param gzip whether the reader takes it compressed: then it is compressed here, once, instead of each time that it is sent
     */
    void keep(EntityTag tag, ContainerResponseContext response, boolean gzip) throws IOException {
        Object entity = response.getEntity();
        // What is written piece by piece, as an export, is too long to be kept; bytes are kept already.
        if (entity == null || entity instanceof StreamingOutput || entity instanceof byte[]) {
            return;
        }
        byte[] written =
                entity instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : json.writeValueAsBytes(entity);
        boolean packs = gzip && written.length > SHORT;
        byte[] body = packs ? packed(written) : written;
        answers.put(tag.getValue(), new Answer(body, packs, response.getMediaType()));
        response.setEntity(body);
        if (packs) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
    }

    private static byte[] packed(byte[] body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 4);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(body);
        }
        return packed.toByteArray();
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }
}
