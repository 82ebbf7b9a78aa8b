package org.fihrist.article;

import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** The field that Elasticsearch fills by itself, by copying title and body: no part of an article is sent for it. */
public final class ArticleWords implements TypeBinder {

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        context.indexSchemaElement()
                .field("words", field -> field.extension(ElasticsearchExtension.get())
                        .asNative()
                        .mapping(ArticleIndex.WORDS))
                .toReference();
        context.bridge(Object.class, new NothingToWrite());
    }

    private static final class NothingToWrite implements TypeBridge<Object> {

        @Override
        public void write(DocumentElement target, Object article, TypeBridgeWriteContext context) {
            // See above.
        }
    }
}
