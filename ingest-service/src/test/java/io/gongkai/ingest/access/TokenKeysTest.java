package io.gongkai.ingest.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TokenKeysTest {

    private static final Optional<String> NONE = Optional.empty();

    @Test
    void aServiceThatCannotCheckTokensDoesNotStart() {
        assertThatThrownBy(() -> TokenKeys.check(new StartupEvent(), NONE, NONE, NONE))
                .hasMessageContaining("QUARKUS_OIDC_AUTH_SERVER_URL");
        assertThatThrownBy(() -> TokenKeys.check(new StartupEvent(), NONE, Optional.of("key"), NONE))
                .hasMessageContaining("QUARKUS_OIDC_TOKEN_ISSUER");
    }

    @Test
    void aServerOrAKeyWithItsIssuerIsEnough() {
        assertThatCode(() -> TokenKeys.check(new StartupEvent(), Optional.of("https://id"), NONE, NONE))
                .doesNotThrowAnyException();
        assertThatCode(() -> TokenKeys.check(new StartupEvent(), NONE, Optional.of("key"), Optional.of("issuer")))
                .doesNotThrowAnyException();
    }
}
