package org.fihrist.elasticsearch;

import io.quarkus.arc.Unremovable;
import io.quarkus.elasticsearch.restclient.lowlevel.ElasticsearchClientConfig;
import io.quarkus.elasticsearch.restclient.lowlevel.runtime.ElasticsearchConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.http.HttpHeaders;
import org.apache.http.message.BasicHeader;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurationContext;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurer;

/** Connects Hibernate Search's client to Elasticsearch as the other client is connected. */
@ApplicationScoped
@Unremovable
class SchemaConnection implements ElasticsearchHttpClientConfigurer {

    private final ClusterTls tls;
    private final ElasticsearchConfig settings;

    SchemaConnection(@ElasticsearchClientConfig ClusterTls tls, ElasticsearchConfig settings) {
        this.tls = tls;
        this.settings = settings;
    }

    @Override
    public void configure(ElasticsearchHttpClientConfigurationContext context) {
        tls.customizeHttpClient(context.clientBuilder());
        // User and password have settings of Hibernate Search's own, which application.properties fills; a key has
        // none.
        settings.apiKey().ifPresent(key -> context.clientBuilder()
                .setDefaultHeaders(List.of(new BasicHeader(HttpHeaders.AUTHORIZATION, "ApiKey " + key))));
    }
}
