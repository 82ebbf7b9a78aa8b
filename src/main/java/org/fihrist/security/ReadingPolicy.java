package org.fihrist.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets only those read who have a key, where the settings say so; what writes asks for its own roles besides. */
@ApplicationScoped
public class ReadingPolicy implements HttpSecurityPolicy {

    private final Access access;

    ReadingPolicy(Access access) {
        this.access = access;
    }

    /** As {@code application.properties} calls it. */
    @Override
    public String name() {
        return "reading";
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        return access.isReadingClosed()
                ? identity.map(known -> new CheckResult(known.hasRole(Roles.READ)))
                : CheckResult.permit();
    }
}
