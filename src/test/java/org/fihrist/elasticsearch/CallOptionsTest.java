package org.fihrist.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.DeleteRequest;
import co.elastic.clients.elasticsearch.core.GetRequest;
import co.elastic.clients.elasticsearch.core.IndexRequest;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.transport.rest_client.RestClientOptions;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.http.client.config.RequestConfig;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ServiceTest
@TestProfile(ShortTimeouts.class)
class CallOptionsTest {

    @Inject
    CallOptions options;

    @Test
    void aSearchSaysHowLongItMayTakeAndWantsTheWholeAnswer() {
        RestClientOptions search = options(SearchRequest.of(s -> s));
        assertThat(search.queryParameters())
                .isEqualTo(Map.of("timeout", "500ms", "allow_partial_search_results", "false"));
        assertThat(bounds(search).getSocketTimeout()).isEqualTo(2500);
        assertThat(bounds(search).getConnectionRequestTimeout()).isEqualTo(1500);
    }

    static Stream<Object> writes() {
        return Stream.of(
                BulkRequest.of(b -> b.operations(op -> op.delete(d -> d.id("1")))),
                IndexRequest.of(i -> i.index("articles").document("{}")),
                DeleteRequest.of(d -> d.index("articles").id("1")));
    }

    @ParameterizedTest
    @MethodSource("writes")
    void aWriteSaysHowLongItMayWaitForShards(Object request) {
        assertThat(options(request).queryParameters()).isEqualTo(Map.of("timeout", "3000ms"));
        assertThat(bounds(options(request)).getSocketTimeout()).isEqualTo(4000);
    }

    @Test
    void otherCallsHaveNoParameters() {
        assertThat(options(GetRequest.of(g -> g.index("articles").id("1"))).queryParameters())
                .isEmpty();
    }

    private RestClientOptions options(Object request) {
        return (RestClientOptions) options.of(request);
    }

    private static RequestConfig bounds(RestClientOptions options) {
        return options.restClientRequestOptions().getRequestConfig();
    }
}
