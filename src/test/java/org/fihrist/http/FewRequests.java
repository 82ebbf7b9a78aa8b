package org.fihrist.http;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.fihrist.security.WithKeys;

/** A client has few requests and no time brings new ones; two keys are configured, and a proxy on this machine names the clients. */
public class FewRequests extends WithKeys {

    static final int READS = 5;
    static final int WRITES = 3;

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(StoppedClock.class);
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
        settings.put("fihrist.rate-limit.enabled", "true");
        settings.put("fihrist.rate-limit.reads", Integer.toString(READS));
        settings.put("fihrist.rate-limit.writes", Integer.toString(WRITES));
        settings.put("quarkus.http.proxy.proxy-address-forwarding", "true");
        settings.put("quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        settings.put("quarkus.http.cors.origins", WithOrigin.ORIGIN);
        return settings;
    }
}
