package org.fihrist.http;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.Optional;
import org.fihrist.security.Access;
import org.fihrist.security.ApiKey;
import org.fihrist.security.ApiKeyMechanism;

/** Tells clients apart: by their key, else by their address. */
@ApplicationScoped
class Clients {

    private static final int IPV6 = 16;
    // What one subscriber or machine is given; within it, addresses are free.
    private static final int NETWORK = 8;

    private final Access access;

    Clients(Access access) {
        this.access = access;
    }

    /**
     * A name for who sends a request. A key that is not known says nothing: who guesses keys stays one client. The address
     * is the connection's, or the one that a trusted proxy names ({@code quarkus.http.proxy}).
     */
    String of(HttpServerRequest request) {
        String key = request.getHeader(ApiKeyMechanism.HEADER);
        Optional<ApiKey> known = key == null ? Optional.empty() : access.find(key);
        return known.isPresent()
                ? "key " + known.get().name()
                : network(request.remoteAddress().hostAddress());
    }

    private static String network(@Nullable String address) {
        byte[] bytes = address == null ? null : NetUtil.createByteArrayFromIpAddressString(address);
        return bytes != null && bytes.length == IPV6
                ? HexFormat.of().formatHex(bytes, 0, NETWORK)
                : String.valueOf(address);
    }
}
