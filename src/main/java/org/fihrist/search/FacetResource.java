package org.fihrist.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fihrist.entity.Language;
import org.fihrist.error.ProblemException;
import org.fihrist.http.FromIndex;
import org.fihrist.http.LabelLanguage;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The values of one facet over HTTP. */
@Path("/v1/facets")
@Tag(name = "Search")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class FacetResource {

    private static final int MAX_PREFIX = 100;

    private final CriteriaReader criteriaReader;
    private final ArticleSearch search;
    private final FacetSearch facetSearch;
    private final FacetCounts facets;

    FacetResource(CriteriaReader criteriaReader, ArticleSearch search, FacetSearch facetSearch, FacetCounts facets) {
        this.criteriaReader = criteriaReader;
        this.search = search;
        this.facetSearch = facetSearch;
        this.facets = facets;
    }

    @GET
    @FromIndex
    @Path("/{facet}")
    @Operation(
            operationId = "listFacet",
            summary = "List the values of one facet",
            description = "Counts one facet for the same filters as a search, and searches within its values.")
    @APIResponse(
            responseCode = "200",
            description = "The values, most articles first; months newest first.",
            content = @Content(schema = @Schema(implementation = FacetView.class)))
    public FacetView facet(
            @RestPath
                    @Parameter(description = "Which facet.", example = "person")
                    @Schema(enumeration = {"person", "country", "month", "source"})
                    String facet,
            @RestQuery
                    @Parameter(
                            description =
                                    "People and countries: beginning of a word of any of their names, in Arabic or Latin script. Months and sources: beginning of the value.",
                            example = "put")
                    String prefix,
            @BeanParam FacetParameters parameters,
            @Context HttpHeaders headers)
            throws IOException {
        Facet counted = Facet.of(facet)
                .orElseThrow(() -> ProblemException.notFound("There is no facet '" + ParameterReader.shown(facet)
                        + "'; there are " + String.join(", ", Facet.parameters()) + "."));
        if (prefix != null && prefix.length() > MAX_PREFIX) {
            throw ProblemException.badParameter(
                    "prefix",
                    "prefix has " + prefix.length() + " characters.",
                    List.of("at most " + MAX_PREFIX + " characters"));
        }
        Language language = LabelLanguage.of(parameters.lang, headers);
        SearchCriteria criteria = criteriaReader.read(parameters, counted, language);
        List<ValueSearch> within = facetSearch.within(counted, prefix);
        SearchResult result =
                search.search(criteria, Map.of(counted.parameter(), facets.aggregation(counted, criteria, within)));
        return facets.read(counted, result.count(counted.parameter()), criteria, !within.isEmpty(), List.of());
    }
}
