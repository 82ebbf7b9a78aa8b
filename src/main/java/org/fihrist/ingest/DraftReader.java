package org.fihrist.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.fihrist.article.InvalidArticleException;
import org.fihrist.error.JsonProblems;

/** Reads one article's JSON strictly: what is silently mended or dropped at the door is missed later. */
@ApplicationScoped
public class DraftReader {

    private static final String FIELD = "json";

    private final ObjectReader reader = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .withCoercionConfig(
                    LogicalType.Textual, config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build()
            .readerFor(DraftJson.class);

    /**
     * Reads an article.
     *
     * @throws InvalidArticleException saying what is wrong with the bytes or the JSON
     */
    DraftJson read(byte[] bytes) {
        // Jackson would put replacement characters where bytes are not UTF-8, or stop with a byte offset of its buffer.
        String text = StrictText.decode(bytes, StandardCharsets.UTF_8, FIELD);
        if (text.isBlank()) {
            throw new InvalidArticleException(FIELD, "the body is empty; expected a JSON object");
        }
        try {
            DraftJson draft = reader.readValue(text);
            if (draft == null) {
                throw new InvalidArticleException(FIELD, "expected a JSON object, not null");
            }
            return draft;
        } catch (JsonProcessingException e) {
            throw new InvalidArticleException(FIELD, JsonProblems.describe(e));
        }
    }
}
