package org.fihrist.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fihrist.article.IndexState;
import org.fihrist.article.Labels;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Entity tags of answers that are made of the index, and 304 where the reader has the answer already: without a search, while neither the
 * index nor what the service knows of people has changed.
 *
 * <p>The tags are weak: the answer may be compressed. Instances of the same version with the same gazetteer give the same tags.
 */
@ApplicationScoped
public class UnchangedFilter {

    private static final String TAG = UnchangedFilter.class.getName();
    private static final String ON_WHAT_ELSE = HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE;

    private final IndexState index;
    private final String service;

    UnchangedFilter(
            IndexState index, Labels labels, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.index = index;
        this.service = version + "/" + labels.digest();
    }

    /** Answers for the operation where the reader's copy is still right. */
    @FromIndex
    @ServerRequestFilter
    public Response ifUnchanged(ContainerRequestContext request) throws IOException {
        EntityTag tag = new EntityTag(
                index.tag(
                        service,
                        request.getUriInfo().getRequestUri().getRawPath(),
                        request.getUriInfo().getRequestUri().getRawQuery(),
                        request.getHeaderString(HttpHeaders.ACCEPT),
                        request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)),
                true);
        request.setProperty(TAG, tag);
        Response.ResponseBuilder unchanged = request.getRequest().evaluatePreconditions(tag);
        return unchanged == null ? null : unchanged.tag(tag).build();
    }

    /** Tells how the answer may be kept: by anybody, if it is asked each time whether it is still right. */
    @FromIndex
    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) {
        boolean isAnswer = response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL
                || response.getStatus() == Response.Status.NOT_MODIFIED.getStatusCode();
        if (!isAnswer || request.getProperty(TAG) == null) {
            return;
        }
        CacheControl revalidated = new CacheControl();
        revalidated.setNoCache(true);
        revalidated.setNoTransform(false);
        response.getHeaders().putSingle(HttpHeaders.ETAG, request.getProperty(TAG));
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, revalidated);
        response.getHeaders().putSingle(HttpHeaders.VARY, ON_WHAT_ELSE);
    }
}
