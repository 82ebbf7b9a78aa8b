package org.fihrist.elasticsearch;

import io.quarkus.elasticsearch.restclient.lowlevel.ElasticsearchClientConfig;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.http.conn.ssl.NoopHostnameVerifier;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.elasticsearch.client.RestClientBuilder.HttpClientConfigCallback;

/** Whose certificates the connections to Elasticsearch trust: those of {@code quarkus.tls.elasticsearch}, else the JVM's. */
@ApplicationScoped
@ElasticsearchClientConfig
public class ClusterTls implements HttpClientConfigCallback {

    private static final String NAME = "elasticsearch";
    private static final String NO_VERIFICATION = "NONE";

    private final TlsConfigurationRegistry configurations;

    ClusterTls(TlsConfigurationRegistry configurations) {
        this.configurations = configurations;
    }

    @Override
    public HttpAsyncClientBuilder customizeHttpClient(HttpAsyncClientBuilder client) {
        configurations.get(NAME).ifPresent(tls -> configure(client, tls));
        return client;
    }

    private static void configure(HttpAsyncClientBuilder client, TlsConfiguration tls) {
        try {
            client.setSSLContext(tls.createSSLContext());
        } catch (Exception e) { // as the method declares
            throw new IllegalStateException("quarkus.tls." + NAME + " cannot be used", e);
        }
        if (tls.getHostnameVerificationAlgorithm()
                .filter(NO_VERIFICATION::equals)
                .isPresent()) {
            client.setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE);
        }
    }
}
