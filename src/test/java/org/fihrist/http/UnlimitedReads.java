package org.fihrist.http;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** Writing is limited and no time brings new requests, reading is not; no proxy is trusted. */
public class UnlimitedReads implements QuarkusTestProfile {

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(StoppedClock.class);
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "fihrist.rate-limit.enabled", "true",
                "fihrist.rate-limit.reads", "0",
                "fihrist.rate-limit.writes", "2");
    }
}
