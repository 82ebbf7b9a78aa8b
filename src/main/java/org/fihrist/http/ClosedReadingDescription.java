package org.fihrist.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Tells clients, Swagger UI among them, that reading needs a key too, where it does. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ClosedReadingDescription implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (ConfigProvider.getConfig()
                .getOptionalValue("fihrist.read-needs-key", Boolean.class)
                .orElse(false)) {
            api.getPaths().getPathItems().values().stream()
                    .flatMap(path -> path.getOperations().values().stream())
                    .filter(operation -> operation.getSecurity().equals(List.of()))
                    .forEach(operation -> operation.setSecurity(ApiDescription.WITH_KEY));
        }
    }
}
