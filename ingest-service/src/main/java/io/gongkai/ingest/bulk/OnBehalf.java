package io.gongkai.ingest.bulk;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who uploaded, as the checks of a submission ask for them, when the request with its token is long over. */
record OnBehalf(BulkTable.Sender sender) implements JsonWebToken {

    private static final String PROVINCE = "province_code";

    SecurityIdentity identity() {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(this)
                .addRole(sender.role())
                .build();
    }

    @Override
    public String getName() {
        return sender.subject();
    }

    @Override
    public Set<String> getClaimNames() {
        return Set.of("sub", PROVINCE);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T getClaim(String name) {
        return switch (name) {
            case "sub" -> (T) sender.subject();
            case PROVINCE -> (T) sender.provinceCode();
            default -> null;
        };
    }
}
