package org.fihrist.security;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Two keys are configured. */
public class WithKeys implements QuarkusTestProfile {

    public static final String FIRST = "first-key-0123456789";
    public static final String SECOND = "second-key-0123456789";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("fihrist.api-keys", FIRST + "," + SECOND);
    }
}
