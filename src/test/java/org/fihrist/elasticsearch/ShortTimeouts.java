package org.fihrist.elasticsearch;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Calls to Elasticsearch are given up soon. */
public class ShortTimeouts implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "fihrist.elasticsearch.search-timeout", "PT0.5S",
                "fihrist.elasticsearch.write-timeout", "PT3S",
                "fihrist.elasticsearch.connection-wait", "PT1.5S",
                "quarkus.elasticsearch.socket-timeout", "4S");
    }
}
