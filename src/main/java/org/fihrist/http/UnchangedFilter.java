package org.fihrist.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fihrist.article.ArticleIndex;
import org.fihrist.article.IndexState;
import org.fihrist.article.Knowledge;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Entity tags of answers that are made of the index, 304 where the reader has the answer already, and the answer where the service has it:
 * without a search, while neither the index nor what the service knows of people has changed, nor the day.
 *
 * <p>The tags are weak: the answer may be compressed, and of people that no list holds the usual spelling may lag some minutes behind.
 * Instances of the same version with the same gazetteer, asked by the same name, give the same tags; until the index changes next, one that lost
 * a point in time gives others.
 */
@ApplicationScoped
public class UnchangedFilter {

    private static final String TAG = UnchangedFilter.class.getName();
    private static final String ON_WHAT_ELSE = HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE;
    private static final String ANY = "*";

    private final IndexState index;
    private final Knowledge knowledge;
    private final Duration cursorLifetime;
    private final AnswerCache answers;

    UnchangedFilter(
            IndexState index,
            Knowledge knowledge,
            @ConfigProperty(name = "fihrist.search.cursor-lifetime", defaultValue = ArticleIndex.CURSOR_LIFETIME)
                    Duration cursorLifetime,
            AnswerCache answers) {
        this.index = index;
        this.knowledge = knowledge;
        this.cursorLifetime = cursorLifetime;
        this.answers = answers;
    }

    /**
     * Answers for the operation where the reader's copy is still right, or one is kept here. "Any copy" is none that could be compared, and
     * whether there is an answer at all only the operation knows.
     */
    @FromIndex
    @ServerRequestFilter
    @Nullable
    public Response ifUnchanged(ContainerRequestContext request, RoutingContext http, ResourceInfo operation)
            throws IOException {
        EntityTag tag = new EntityTag(
                index.tag(
                        knowledge.digest(),
                        LocalDate.now(ZoneOffset.UTC).toString(),
                        period(operation),
                        // Feeds have links to the service, by the name that it was asked by.
                        http.request().absoluteURI(),
                        request.getHeaderString(HttpHeaders.ACCEPT),
                        request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)),
                true);
        request.setProperty(TAG, tag);
        if (!ANY.equals(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            Response.ResponseBuilder unchanged = request.getRequest().evaluatePreconditions(tag);
            if (unchanged != null) {
                return unchanged.tag(tag).build();
            }
        }
        return answers.find(tag, takesGzip(http));
    }

    /** An answer with a cursor must not be kept for longer than the cursor is. */
    @Nullable
    private String period(ResourceInfo operation) {
        FromIndex made = operation.getResourceMethod().getAnnotation(FromIndex.class);
        return made != null && made.withCursor()
                ? Long.toString(Instant.now().toEpochMilli() / cursorLifetime.toMillis())
                : null;
    }

    /** The framework has said "identity" already, and takes that back of what it compresses itself; two encodings would be none. */
    private static void replaceEncoding(ContainerResponseContext response, RoutingContext http) {
        List<Object> encoding = response.getHeaders().remove(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null) {
            http.response()
                    .putHeader(HttpHeaders.CONTENT_ENCODING, encoding.getFirst().toString());
        }
    }

    private static boolean takesGzip(RoutingContext http) {
        return http.parsedHeaders().acceptEncoding().stream()
                .anyMatch(encoding -> encoding.value().equalsIgnoreCase("gzip") && encoding.weight() > 0);
    }

    /** Tells how the answer may be kept: by anybody, if it is asked each time whether it is still right. Keeps it here. */
    @FromIndex
    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response, RoutingContext http)
            throws IOException {
        boolean isAnswer = response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL
                || response.getStatus() == Response.Status.NOT_MODIFIED.getStatusCode();
        if (!isAnswer || !(request.getProperty(TAG) instanceof EntityTag tag)) {
            return;
        }
        if (response.getStatus() == Response.Status.OK.getStatusCode()) {
            answers.keep(tag, response, takesGzip(http));
            replaceEncoding(response, http);
        }
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.getHeaders().putSingle(HttpHeaders.VARY, ON_WHAT_ELSE);
    }
}
