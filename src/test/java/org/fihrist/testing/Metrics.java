package org.fihrist.testing;

import static io.restassured.RestAssured.given;

import java.util.Arrays;
import java.util.List;

/** What the service's own address of metrics says now, as Prometheus would read it. */
public final class Metrics {

    private final List<String> lines;

    private Metrics(List<String> lines) {
        this.lines = lines;
    }

    public static Metrics now() {
        String text = given().noFilters()
                .accept("text/plain")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return new Metrics(text.lines().filter(line -> !line.startsWith("#")).toList());
    }

    /** The lines of a metric that have all these labels, written as {@code name="value"}. */
    public List<String> lines(String metric, String... labels) {
        return lines.stream()
                .filter(line -> line.startsWith(metric + "{") || line.startsWith(metric + " "))
                .filter(line -> Arrays.stream(labels).allMatch(line::contains))
                .toList();
    }

    /** The sum of the values of those lines; 0 where there is none. */
    public double sum(String metric, String... labels) {
        return lines(metric, labels).stream()
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
