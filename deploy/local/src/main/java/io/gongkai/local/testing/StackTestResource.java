package io.gongkai.local.testing;

import io.gongkai.local.DevTokens;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives a Quarkus test the real database, broker and key; the argument "service" names the database. */
public final class StackTestResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable String service;

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.get("service");
    }

    @Override
    public Map<String, String> start() {
        SharedStack stack = SharedStack.of(Objects.requireNonNull(service, "init argument \"service\" is missing"));
        return Map.of(
                "quarkus.datasource.jdbc.url", stack.jdbcUrl(),
                "quarkus.datasource.username", stack.username(),
                "quarkus.datasource.password", stack.password(),
                "kafka.bootstrap.servers", stack.bootstrapServers(),
                "quarkus.oidc.public-key", DevTokens.testing().publicKey(),
                "quarkus.oidc.token.issuer", DevTokens.ISSUER);
    }

    @Override
    public void stop() {
        // Other tests of this virtual machine go on using database and broker.
    }
}
