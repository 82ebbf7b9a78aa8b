package org.fihrist.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The index is filled with the sample corpus. */
public class WithSamples implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("fihrist.samples.enabled", "true");
    }
}
