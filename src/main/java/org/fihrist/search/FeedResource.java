package org.fihrist.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fihrist.http.FromIndex;
import org.fihrist.http.LabelLanguage;
import org.fihrist.search.feed.AtomFeed;
import org.fihrist.search.feed.Feed;
import org.fihrist.search.feed.JsonFeed;

/** The newest articles of a search over HTTP, for feed readers. */
@Path("/v1/feed")
@Tag(name = "Search")
@Produces({AtomFeed.MEDIA_TYPE, JsonFeed.MEDIA_TYPE})
@RunOnVirtualThread
public class FeedResource {

    private static final MediaType ATOM = MediaType.valueOf(AtomFeed.MEDIA_TYPE);
    private static final MediaType JSON = MediaType.valueOf(JsonFeed.MEDIA_TYPE);
    private static final List<Variant> VARIANTS = Variant.mediaTypes(ATOM, JSON).build();

    private final CriteriaReader criteriaReader;
    private final Feeds feeds;
    private final ObjectMapper json;

    FeedResource(CriteriaReader criteriaReader, Feeds feeds, ObjectMapper json) {
        this.criteriaReader = criteriaReader;
        this.feeds = feeds;
        this.json = json;
    }

    @GET
    @FromIndex
    @Operation(
            operationId = "getFeed",
            summary = "Follow a search",
            description =
                    "The newest articles of a search as Atom, or as JSON Feed where Accept asks for application/feed+json. Articles without a"
                            + " date are left out, since an entry must have one; a date without a time is its midnight in UTC. A link leads to the"
                            + " address of publication if that is http or https, else to the article on the search page.")
    @APIResponse(
            responseCode = "200",
            description = "The feed, newest first.",
            content = {
                @Content(
                        mediaType = AtomFeed.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, description = "An Atom feed, RFC 4287.")),
                @Content(mediaType = JsonFeed.MEDIA_TYPE, schema = @Schema(implementation = JsonFeed.class))
            })
    public Response feed(
            @BeanParam FeedParameters parameters,
            @Context HttpHeaders headers,
            @Context Request request,
            @Context UriInfo address)
            throws IOException {
        SearchCriteria criteria = criteriaReader.read(parameters, LabelLanguage.of(parameters.lang, headers));
        int limit = ParameterReader.integer("limit", parameters.limit, 1, 100, 30);
        Feed feed = feeds.of(criteria, limit, self(address), address.getBaseUri());
        Variant variant = request.selectVariant(VARIANTS);
        return variant != null && variant.getMediaType().isCompatible(JSON)
                ? Response.ok(json.writeValueAsString(JsonFeed.of(feed)), JSON).build()
                : Response.ok(AtomFeed.write(feed), ATOM).build();
    }

    /** The feed's own address, put together anew: what a request is made of need not be a URI as it stands. */
    private static URI self(UriInfo address) {
        String query = address.getQueryParameters().entrySet().stream()
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> encoded(parameter.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        URI plain = address.getBaseUri().resolve("v1/feed");
        return query.isEmpty() ? plain : URI.create(plain + "?" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
