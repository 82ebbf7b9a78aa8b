package org.fihrist.elasticsearch;

import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.TransportOptions;
import co.elastic.clients.transport.http.TransportHttpClient.Request;
import co.elastic.clients.transport.http.TransportHttpClient.Response;
import co.elastic.clients.transport.instrumentation.Instrumentation;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** Measures the Java client's calls, each from its request to its decoded answer, and hands them on to be traced. */
final class MeasuredCalls implements Instrumentation {

    private static final String FAMILY = "es/";

    private final CallTimes times;
    private final MeterRegistry registry;
    private final Instrumentation traces;

    MeasuredCalls(CallTimes times, MeterRegistry registry, Instrumentation traces) {
        this.times = times;
        this.registry = registry;
        this.traces = traces;
    }

    @Override
    public <T> Context newContext(T request, Endpoint<T, ?, ?> endpoint) {
        String id = endpoint.id();
        String call = id.startsWith(FAMILY) ? id.substring(FAMILY.length()) : id;
        return new Call(call, Timer.start(registry), traces.newContext(request, endpoint));
    }

    private final class Call implements Context {

        private final String name;
        private final Timer.Sample sample;
        private final Context trace;
        private int status;

        Call(String name, Timer.Sample sample, Context trace) {
            this.name = name;
            this.sample = sample;
            this.trace = trace;
        }

        @Override
        public ThreadScope makeCurrent() {
            return trace.makeCurrent();
        }

        @Override
        public void beforeSendingHttpRequest(Request request, TransportOptions options) {
            trace.beforeSendingHttpRequest(request, options);
        }

        @Override
        public void afterReceivingHttpResponse(Response response) {
            status = response.statusCode();
            trace.afterReceivingHttpResponse(response);
        }

        @Override
        public <R> void afterDecodingApiResponse(R response) {
            trace.afterDecodingApiResponse(response);
        }

        @Override
        public void recordException(Throwable thrown) {
            // The client below throws for some statuses before there is a response.
            if (thrown instanceof Exception e && ErrorStatus.of(e) != ErrorStatus.NONE) {
                status = ErrorStatus.of(e);
            }
            trace.recordException(thrown instanceof Exception e ? QuietError.of(e) : thrown);
        }

        @Override
        public void close() {
            times.stop(sample, name, status);
            trace.close();
        }
    }
}
