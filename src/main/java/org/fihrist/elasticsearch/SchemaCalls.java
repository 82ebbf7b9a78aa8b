package org.fihrist.elasticsearch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.http.HttpRequestInterceptor;
import org.apache.http.HttpResponseInterceptor;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurationContext;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurer;

/** Measures the calls of Hibernate Search's client. */
@ApplicationScoped
@Unremovable
class SchemaCalls implements ElasticsearchHttpClientConfigurer {

    private static final String CALL = "schema";
    private static final String SAMPLE = SchemaCalls.class.getName();

    private final CallTimes times;
    private final MeterRegistry registry;

    SchemaCalls(CallTimes times, MeterRegistry registry) {
        this.times = times;
        this.registry = registry;
    }

    @Override
    public void configure(ElasticsearchHttpClientConfigurationContext context) {
        HttpRequestInterceptor begin = (request, exchange) -> exchange.setAttribute(SAMPLE, Timer.start(registry));
        HttpResponseInterceptor end = (response, exchange) -> times.stop(
                (Timer.Sample) exchange.getAttribute(SAMPLE),
                CALL,
                response.getStatusLine().getStatusCode());
        context.clientBuilder().addInterceptorLast(begin).addInterceptorFirst(end);
    }
}
