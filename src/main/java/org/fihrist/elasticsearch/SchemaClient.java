package org.fihrist.elasticsearch;

import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurer;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.engine.environment.bean.spi.BeanConfigurationContext;
import org.hibernate.search.engine.environment.bean.spi.BeanConfigurer;

/**
 * Tells Hibernate Search, which has a client of its own and takes care of the index's schema, by what that client is configured. Found through
 * META-INF/services.
 */
public final class SchemaClient implements BeanConfigurer {

    @Override
    public void configure(BeanConfigurationContext beans) {
        beans.define(ElasticsearchHttpClientConfigurer.class, BeanReference.of(SchemaConnection.class));
        beans.define(ElasticsearchHttpClientConfigurer.class, BeanReference.of(SchemaCalls.class));
    }
}
