package io.gongkai.compliance.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start a service that could not check a token; there is no default key. */
final class TokenKeys {

    static void check(
            @Observes StartupEvent starting,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> server,
            @ConfigProperty(name = "quarkus.oidc.public-key") Optional<String> publicKey,
            @ConfigProperty(name = "quarkus.oidc.token.issuer") Optional<String> issuer) {
        if (server.isPresent() || (publicKey.isPresent() && issuer.isPresent())) {
            return;
        }
        throw new IllegalStateException(
                "No way to check tokens: set QUARKUS_OIDC_AUTH_SERVER_URL (production), or QUARKUS_OIDC_PUBLIC_KEY"
                        + " and QUARKUS_OIDC_TOKEN_ISSUER (local stack).");
    }
}
