package org.fihrist.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;

/** Holds every answer that a test of the service gets against {@code openapi.yaml}. */
public class ContractCheck implements QuarkusTestBeforeEachCallback {

    private static final Contract CONTRACT = new Contract(Path.of("openapi.yaml"));

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(new CheckingFilter());
    }

    private static final class CheckingFilter implements Filter {

        @Override
        public Response filter(
                FilterableRequestSpecification request,
                FilterableResponseSpecification expected,
                FilterContext context) {
            Response response = context.next(request, expected);
            if (request.getMethod().equals("OPTIONS")) {
                return response; // a browser's question before the API's operations
            }
            String type = response.contentType() == null
                    ? ""
                    : response.contentType().split(";", 2)[0].strip();
            try {
                CONTRACT.check(
                        request.getMethod(),
                        URI.create(request.getURI()).getRawPath(),
                        response.statusCode(),
                        type,
                        response.asByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return response;
        }
    }
}
