package org.fihrist.elasticsearch;

import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.DeleteRequest;
import co.elastic.clients.elasticsearch.core.IndexRequest;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.transport.TransportOptions;
import co.elastic.clients.transport.rest_client.RestClientOptions;
import io.quarkus.elasticsearch.restclient.lowlevel.runtime.ElasticsearchConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.apache.http.client.config.RequestConfig;
import org.elasticsearch.client.RequestOptions;

/**
 * The bounds of each kind of call. Elasticsearch is told them too: it goes on with what nobody waits for any longer otherwise, and under
 * load that is most of its work.
 */
@ApplicationScoped
class CallOptions {

    /** For the answer to come back, once Elasticsearch has given a search up. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final TransportOptions search;
    private final TransportOptions write;
    private final TransportOptions other;

    CallOptions(CallSettings settings, ElasticsearchConfig client) {
        RequestConfig bounds = RequestConfig.custom()
                .setConnectTimeout(millis(client.connectionTimeout()))
                .setConnectionRequestTimeout(millis(settings.connectionWait()))
                .setSocketTimeout(millis(client.socketTimeout()))
                .build();
        RequestConfig searchBounds = RequestConfig.copy(bounds)
                .setSocketTimeout(millis(settings.searchTimeout().plus(GRACE)))
                .build();
        // A part of the answer is a wrong answer: where a shard is away or slow, the search fails.
        search = options(
                searchBounds,
                Map.of("timeout", time(settings.searchTimeout()), "allow_partial_search_results", "false"));
        write = options(bounds, Map.of("timeout", time(settings.writeTimeout())));
        other = options(bounds, Map.of());
    }

    private static TransportOptions options(RequestConfig bounds, Map<String, String> parameters) {
        RequestOptions.Builder options = RestClientOptions.of(null).restClientRequestOptions().toBuilder()
                .setRequestConfig(bounds);
        parameters.forEach(options::addParameter);
        return new RestClientOptions(options.build(), false);
    }

    private static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }

    private static String time(Duration duration) {
        return duration.toMillis() + "ms";
    }

    /** The options of a request. */
    TransportOptions of(Object request) {
        return switch (request) {
            case SearchRequest s -> search;
            case BulkRequest b -> write;
            case IndexRequest<?> i -> write;
            case DeleteRequest d -> write;
            default -> other;
        };
    }
}
