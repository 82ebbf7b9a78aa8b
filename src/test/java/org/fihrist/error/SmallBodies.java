package org.fihrist.error;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Bodies are bounded far below what operations take. */
public class SmallBodies implements QuarkusTestProfile {

    static final int LARGEST = 20_000;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.http.limits.max-body-size", Integer.toString(LARGEST));
    }
}
