package org.fihrist.http;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A front end of one origin is configured. */
public class WithOrigin implements QuarkusTestProfile {

    static final String ORIGIN = "https://news.example.org";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.http.cors.origins", ORIGIN);
    }
}
