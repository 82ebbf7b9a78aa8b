package org.fihrist.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.instrumentation.NoopInstrumentation;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.elasticsearch.client.RestClient;

/** Makes the client that all of the service uses, on the framework's connections, but so that its calls have bounds and are measured. */
final class ObservedClient {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    ElasticsearchClient client(
            RestClient connections,
            ObjectMapper mapper,
            CallOptions options,
            CallBreaker breaker,
            CallTimes times,
            MeterRegistry registry) {
        var calls = new MeasuredCalls(times, registry, NoopInstrumentation.INSTANCE);
        var transport = new RestClientTransport(connections, new JacksonJsonpMapper(mapper), null, calls);
        return new ElasticsearchClient(new BoundedTransport(transport, options, breaker));
    }
}
