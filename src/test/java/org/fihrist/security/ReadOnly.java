package org.fihrist.security;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Nobody may write, with a key or without. */
public class ReadOnly implements QuarkusTestProfile {

    static final String KEY = "a-key-0123456789";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("fihrist.read-only", "true", "fihrist.api-keys", KEY);
    }
}
