package org.fihrist.observe;

import com.google.protobuf.TextFormat;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Takes traces as a collector does, by OTLP over HTTP. */
final class TraceReceiver implements AutoCloseable {

    private final List<Span> spans = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    TraceReceiver(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            ExportTraceServiceRequest.parseFrom(exchange.getRequestBody()).getResourceSpansList().stream()
                    .flatMap(resource -> resource.getScopeSpansList().stream())
                    .forEach(scope -> spans.addAll(scope.getSpansList()));
            exchange.sendResponseHeaders(200, -1);
        }
    }

    /** All that have arrived so far. */
    List<Span> spans() {
        return spans;
    }

    /** All that they say, letters as they are. */
    String text() {
        var printer = TextFormat.printer().escapingNonAscii(false);
        return spans.stream().map(printer::printToString).collect(Collectors.joining());
    }

    /** Those with a name. */
    List<Span> spans(String name) {
        return spans.stream().filter(span -> span.getName().equals(name)).toList();
    }

    /** Whether one is somewhere below another. */
    boolean isBelow(Span span, Span above) {
        if (!span.getTraceId().equals(above.getTraceId())) {
            return false;
        }
        return span.getParentSpanId().equals(above.getSpanId())
                || spans.stream()
                        .filter(parent -> parent.getSpanId().equals(span.getParentSpanId()))
                        .anyMatch(parent -> isBelow(parent, above));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
