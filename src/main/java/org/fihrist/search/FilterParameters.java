package org.fihrist.search;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Query parameters that say which articles are meant; as typed, not yet checked. */
public class FilterParameters {

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "Words; \"quoted\" words match exactly and in order; -word excludes. People and countries are recognised in any spelling, Arabic or Latin.",
            example = "بوتين")
    String q;

    @RestQuery
    @Parameter(description = "Person id; repeat for any of several.", explode = Explode.TRUE)
    List<String> person;

    @RestQuery
    @Parameter(description = "ISO 3166-1 alpha-2 code; repeat for any of several.", explode = Explode.TRUE)
    List<String> country;

    @RestQuery
    @Parameter(description = "Year and month, 2025-08, or unknown; repeat for any of several.", explode = Explode.TRUE)
    List<String> month;

    @RestQuery
    @Parameter(description = "Source; repeat for any of several.", explode = Explode.TRUE)
    List<String> source;

    @RestQuery("person.op")
    @Nullable
    @Parameter(description = "and: every selected person must appear; or (default): any.")
    @Schema(
            enumeration = {"or", "and"},
            defaultValue = "or")
    String personOp;

    @RestQuery("country.op")
    @Nullable
    @Parameter(description = "and: every selected country must appear; or (default): any.")
    @Schema(
            enumeration = {"or", "and"},
            defaultValue = "or")
    String countryOp;

    @RestQuery("exclude.person")
    @Parameter(description = "Leaves out articles with this person; repeatable.")
    List<String> excludePerson;

    @RestQuery("exclude.country")
    @Parameter(description = "Leaves out articles with this country; repeatable.")
    List<String> excludeCountry;

    @RestQuery("exclude.month")
    @Parameter(description = "Leaves out articles of this month; repeatable.")
    List<String> excludeMonth;

    @RestQuery("exclude.source")
    @Parameter(description = "Leaves out articles of this source; repeatable.")
    List<String> excludeSource;

    @RestQuery
    @Nullable
    @Parameter(description = "Only the articles of this story, which republish one text.")
    String story;

    @RestQuery
    @Nullable
    @Parameter(description = "First day of publication, inclusive.")
    @Schema(format = "date")
    String from;

    @RestQuery
    @Nullable
    @Parameter(description = "Last day of publication, inclusive.")
    @Schema(format = "date")
    String to;

    @RestQuery
    @Nullable
    @Parameter(description = "false: match only the spelling typed.")
    @Schema(
            enumeration = {"true", "false"},
            defaultValue = "true")
    String variants;

    @RestQuery
    @Nullable
    @Parameter(description = "Language of labels; else Accept-Language decides, else Arabic.")
    @Schema(enumeration = {"ar", "en"})
    String lang;
}
