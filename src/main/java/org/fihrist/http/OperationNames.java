package org.fihrist.http;

import io.micrometer.core.instrument.Tags;
import io.quarkus.arc.Unremovable;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import jakarta.enterprise.context.ApplicationScoped;
import org.fihrist.error.AllowedMethods;

/**
 * Measures requests by the address as the API writes it, also those that are refused before an operation is found.
 *
 * <p>The framework would take those by the address as it was sent: as many series as somebody can think of addresses, with names of people
 * in them.
 */
@ApplicationScoped
@Unremovable
class OperationNames implements HttpServerMetricsTagsContributor {

    private static final String OTHER = "other";

    private final AllowedMethods operations;

    OperationNames(AllowedMethods operations) {
        this.operations = operations;
    }

    @Override
    public Tags contribute(Context context) {
        return Tags.of("uri", operations.template(context.request().path()).orElse(OTHER));
    }
}
