package org.fihrist.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.elasticsearch.client.RestClient;

/** Makes the client that all of the service uses, in the place of the framework's, whose calls have no bounds. */
@Singleton
public class BoundedClient {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    ElasticsearchClient client(RestClient connections, ObjectMapper json, CallOptions options, CallBreaker breaker) {
        var transport = new RestClientTransport(connections, new JacksonJsonpMapper(json));
        return new ElasticsearchClient(new BoundedTransport(transport, options, breaker));
    }
}
