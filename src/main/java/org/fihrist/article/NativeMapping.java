package org.fihrist.article;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.ValueBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.ValueBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;

/**
 * Maps a string with mapping JSON of Elasticsearch's own.
 *
 * <p>Hibernate Search would write one property indexed in several ways as several fields, each with its own copy of the
 * text in the stored source. Elasticsearch's multi-fields index it several times and store it once.
 */
public final class NativeMapping implements ValueBinder {

    /** Name of the parameter that carries the field's mapping. */
    static final String JSON = "mapping";

    @Override
    public void bind(ValueBindingContext<?> context) {
        String mapping = context.param(JSON, String.class);
        context.bridge(
                String.class,
                new StringBridge(),
                context.typeFactory()
                        .extension(ElasticsearchExtension.get())
                        .asNative()
                        .mapping(mapping));
    }

    private static final class StringBridge implements ValueBridge<String, JsonElement> {

        @Override
        public JsonElement toIndexedValue(String value, ValueBridgeToIndexedValueContext context) {
            return value == null ? null : new JsonPrimitive(value);
        }
    }
}
