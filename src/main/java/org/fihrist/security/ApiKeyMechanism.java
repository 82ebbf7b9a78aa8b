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
import java.util.Optional;

/** Knows who asks by the key in X-API-Key; everybody where no keys are configured. */
@ApplicationScoped
public class ApiKeyMechanism implements HttpAuthenticationMechanism {

    /** The header that carries the key. */
    public static final String HEADER = "X-API-Key";

    private final Access access;

    ApiKeyMechanism(Access access) {
        this.access = access;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        String shown = context.request().getHeader(HEADER);
        if (access.isOpen()) {
            return Uni.createFrom().item(identity("anybody", Roles.ADMIN));
        }
        if (shown == null) {
            return Uni.createFrom().nullItem();
        }
        Optional<ApiKey> key = access.find(shown);
        return key.isPresent()
                ? Uni.createFrom().item(identity(key.get().name(), key.get().role()))
                : Uni.createFrom().failure(new AuthenticationFailedException("the API key is not known"));
    }

    private SecurityIdentity identity(String name, String role) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRoles(access.rolesUpTo(role))
                .build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "ApiKey header=\"" + HEADER + "\""));
    }
}
