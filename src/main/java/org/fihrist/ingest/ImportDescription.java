package org.fihrist.ingest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Puts the example of an NDJSON import into the API's description: an annotation's would be read as JSON, not as text. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ImportDescription implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths()
                .getPathItem("/v1/imports")
                .getPOST()
                .getRequestBody()
                .getContent()
                .getMediaType(ImportResource.NDJSON)
                .addExample("lines", OASFactory.createExample().value(ImportExamples.LINES));
    }
}
