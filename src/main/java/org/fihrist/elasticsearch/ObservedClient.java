package org.fihrist.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.ElasticsearchTransportBase;
import co.elastic.clients.transport.instrumentation.Instrumentation;
import co.elastic.clients.transport.instrumentation.OpenTelemetryForElasticsearch;
import co.elastic.clients.transport.rest_client.RestClientHttpClient;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import jakarta.annotation.Nullable;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.elasticsearch.client.RestClient;

/** Makes the client that all of the service uses, on the framework's connections: its calls have bounds, are measured and traced. */
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
            MeterRegistry registry,
            OpenTelemetry telemetry) {
        // false: bodies of requests, which hold what somebody looks for, are in no trace.
        var traces = new OpenTelemetryForElasticsearch(telemetry, false);
        var calls = new MeasuredCalls(times, registry, traces);
        return new ElasticsearchClient(new BoundedTransport(
                transport(connections, new JacksonJsonpMapper(mapper), calls),
                options,
                breaker,
                connections.getNodes().size()));
    }

    /** The client's transport, but for its way to wait. */
    static ElasticsearchTransport transport(
            RestClient connections, JsonpMapper mapper, @Nullable Instrumentation instrumentation) {
        var http = new WaitingHttpClient(new RestClientHttpClient(connections));
        return new ElasticsearchTransportBase(http, null, mapper, instrumentation) {};
    }
}
