package org.fihrist.http;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Writing is limited, reading is not; no proxy is trusted. */
public class UnlimitedReads implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "fihrist.rate-limit.enabled", "true",
                "fihrist.rate-limit.reads", "0",
                "fihrist.rate-limit.writes", "2");
    }
}
