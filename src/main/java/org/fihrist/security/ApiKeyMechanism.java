package org.fihrist.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Knows a writer by the key in X-API-Key; everybody where no keys are configured. */
@ApplicationScoped
public class ApiKeyMechanism implements HttpAuthenticationMechanism {

    /** The header that carries the key. */
    public static final String HEADER = "X-API-Key";

    private final ApiKeys keys;

    ApiKeyMechanism(ApiKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        String key = context.request().getHeader(HEADER);
        if (keys.isOpen()) {
            return Uni.createFrom().item(identity("anybody"));
        }
        if (key == null) {
            return Uni.createFrom().nullItem();
        }
        if (!keys.accepts(key)) {
            return Uni.createFrom().failure(new AuthenticationFailedException("the API key is not known"));
        }
        return Uni.createFrom().item(identity("key"));
    }

    /** Somebody known; a writer unless the service is read-only. */
    private SecurityIdentity identity(String name) {
        var identity = QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(name));
        return keys.isReadOnly()
                ? identity.build()
                : identity.addRole(Roles.WRITE).build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "ApiKey header=\"" + HEADER + "\""));
    }
}
