package org.fihrist.elasticsearch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.http.HttpRequestInterceptor;
import org.apache.http.HttpResponseInterceptor;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurationContext;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurer;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.engine.environment.bean.spi.BeanConfigurationContext;
import org.hibernate.search.engine.environment.bean.spi.BeanConfigurer;

/** Measures the calls of Hibernate Search, which has a client of its own and takes care of the index's schema. */
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

    /** Tells Hibernate Search, which finds it through META-INF/services, about the bean above. */
    public static final class Registration implements BeanConfigurer {

        @Override
        public void configure(BeanConfigurationContext beans) {
            beans.define(ElasticsearchHttpClientConfigurer.class, BeanReference.of(SchemaCalls.class));
        }
    }
}
