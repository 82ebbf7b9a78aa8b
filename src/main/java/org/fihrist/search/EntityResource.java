package org.fihrist.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fihrist.article.Labels;
import org.fihrist.entity.Corrections;
import org.fihrist.entity.Country;
import org.fihrist.entity.EntityKind;
import org.fihrist.entity.Gazetteer;
import org.fihrist.entity.Language;
import org.fihrist.entity.Person;
import org.fihrist.error.ProblemException;
import org.fihrist.http.FromIndex;
import org.fihrist.http.LabelLanguage;
import org.fihrist.search.CardParts.Names;
import org.fihrist.search.EntityArticles.Counts;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The people and countries of the articles over HTTP. */
@Path("/v1")
@Tag(name = "People and countries")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class EntityResource {

    /** No id is longer, and Elasticsearch takes no longer pattern. */
    static final int MOST_LETTERS = 400;

    private final Gazetteer gazetteer;
    private final Corrections corrections;
    private final Labels labels;
    private final EntityArticles articles;

    EntityResource(Gazetteer gazetteer, Corrections corrections, Labels labels, EntityArticles articles) {
        this.gazetteer = gazetteer;
        this.corrections = corrections;
        this.labels = labels;
        this.articles = articles;
    }

    @GET
    @FromIndex
    @Path("/persons/{id}")
    @Operation(
            operationId = "getPerson",
            summary = "Read a person's card",
            description =
                    "Who the person is, how the articles write the name, when and beside whom they name the person.")
    @APIResponse(
            responseCode = "200",
            description = "The card.",
            content = @Content(schema = @Schema(implementation = PersonCard.class)))
    public PersonCard person(
            @RestPath @Parameter(description = "The person's id, as in the person facet.", example = "vladimir-putin")
                    String id,
            @RestQuery
                    @Parameter(description = "Language of labels; else Accept-Language decides, else Arabic.")
                    @Schema(enumeration = {"ar", "en"})
                    String lang,
            @Context HttpHeaders headers)
            throws IOException {
        Language language = LabelLanguage.of(lang, headers);
        if (id.length() > MOST_LETTERS) {
            throw unknown(id);
        }
        String corrected = corrections.idOf(id);
        Person person = gazetteer.person(corrected);
        Counts counts = articles.count(Facet.PERSON, corrected, language);
        if (person == null && counts.total() == 0) {
            throw unknown(id);
        }
        Names names = names(corrected, counts);
        return new PersonCard(
                corrected,
                language == Language.AR ? names.ar() : names.en(),
                names,
                person != null,
                person == null ? null : person.country(),
                person == null ? null : person.known(),
                person == null ? null : person.born(),
                person == null ? null : person.died(),
                counts.total(),
                counts.spellings(),
                counts.months(),
                counts.persons(),
                counts.countries());
    }

    /** By gazetteer or correction; else as most articles write the name. */
    private Names names(String id, Counts counts) {
        if (labels.has(EntityKind.PERSON, id)) {
            return new Names(
                    labels.of(EntityKind.PERSON, id, Language.AR), labels.of(EntityKind.PERSON, id, Language.EN));
        }
        String name = UsualSpelling.of(counts.spellings()).orElse(id);
        return new Names(name, name);
    }

    private static ProblemException unknown(String id) {
        return ProblemException.notFound(
                "There is no person '" + ParameterReader.shown(id) + "' in the gazetteer or the articles.");
    }

    @GET
    @FromIndex
    @Path("/countries/{code}")
    @Operation(
            operationId = "getCountry",
            summary = "Read a country's card",
            description = "How the articles write the country, when and beside whom they name it.")
    @APIResponse(
            responseCode = "200",
            description = "The card.",
            content = @Content(schema = @Schema(implementation = CountryCard.class)))
    public CountryCard country(
            @RestPath @Parameter(description = "ISO 3166-1 alpha-2 code in capitals.", example = "RU") String code,
            @RestQuery
                    @Parameter(description = "Language of labels; else Accept-Language decides, else Arabic.")
                    @Schema(enumeration = {"ar", "en"})
                    String lang,
            @Context HttpHeaders headers)
            throws IOException {
        Language language = LabelLanguage.of(lang, headers);
        Country country = gazetteer.country(code);
        if (country == null) {
            throw ProblemException.notFound("There is no country '" + ParameterReader.shown(code)
                    + "'; expected an ISO 3166-1 alpha-2 code in capitals, such as EG.");
        }
        Counts counts = articles.count(Facet.COUNTRY, code, language);
        return new CountryCard(
                country.id(),
                country.label(language),
                new Names(country.label(Language.AR), country.label(Language.EN)),
                counts.total(),
                counts.spellings(),
                counts.months(),
                counts.persons(),
                counts.countries());
    }
}
