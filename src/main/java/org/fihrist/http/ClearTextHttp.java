package org.fihrist.http;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/**
 * Speaks HTTP/1.1 alone where there is no TLS. A request that asks to go on in HTTP/2 is answered as if it had not; the
 * server's own answer to one that asks wrongly has no end, and the client waits for it.
 */
@Singleton
public class ClearTextHttp implements HttpServerOptionsCustomizer {

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }
}
