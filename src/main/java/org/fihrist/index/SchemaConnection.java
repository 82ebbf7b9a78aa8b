package org.fihrist.index;

import io.quarkus.arc.Arc;
import io.quarkus.elasticsearch.restclient.lowlevel.ElasticsearchClientConfig;
import java.util.List;
import org.apache.http.HttpHeaders;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.apache.http.message.BasicHeader;
import org.eclipse.microprofile.config.ConfigProvider;
import org.elasticsearch.client.RestClientBuilder.HttpClientConfigCallback;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurer;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.engine.environment.bean.spi.BeanConfigurationContext;
import org.hibernate.search.engine.environment.bean.spi.BeanConfigurer;

/** Connects Hibernate Search, which manages the schema with a client of its own, to Elasticsearch as all the rest is connected. */
public final class SchemaConnection implements BeanConfigurer {

    private static final String API_KEY = "quarkus.elasticsearch.api-key";

    @Override
    public void configure(BeanConfigurationContext context) {
        ElasticsearchHttpClientConfigurer connection = client -> connect(client.clientBuilder());
        context.define(ElasticsearchHttpClientConfigurer.class, BeanReference.ofInstance(connection));
    }

    private static void connect(HttpAsyncClientBuilder client) {
        Arc.container()
                .select(HttpClientConfigCallback.class, new ElasticsearchClientConfig.Literal())
                .forEach(common -> common.customizeHttpClient(client));
        // User and password have settings of Hibernate Search's own, which application.properties fills; a key has
        // none.
        ConfigProvider.getConfig()
                .getOptionalValue(API_KEY, String.class)
                .ifPresent(key ->
                        client.setDefaultHeaders(List.of(new BasicHeader(HttpHeaders.AUTHORIZATION, "ApiKey " + key))));
    }
}
