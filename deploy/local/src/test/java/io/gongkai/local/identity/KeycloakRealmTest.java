package io.gongkai.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;

/** Read by Keycloak's own classes, which refuse what they do not know; compared with what the services ask of a token. */
class KeycloakRealmTest {

    private static final Path FILE = Path.of("../keycloak/realm-gongkai.json");
    private static final Path INGEST = Path.of("../../ingest-service/src/main");
    private static final Pattern ROLE = Pattern.compile("String [A-Z]+ = \"([a-z]+)\"");

    private final RealmRepresentation realm = read();

    @Test
    void theRolesOfTheServicesAreThere() throws IOException {
        List<String> roles = realm.getRoles().getRealm().stream()
                .map(RoleRepresentation::getName)
                .toList();
        List<String> asked = ROLE.matcher(Files.readString(INGEST.resolve("java/io/gongkai/ingest/access/Role.java")))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(asked).isNotEmpty();
        assertThat(roles).containsAll(asked);
        assertThat(roles).containsExactlyInAnyOrder("school", "reviewer", "official", "auditor", "ministry", "admin");
    }

    @Test
    void tokensBearTheClaimsAndTheAudienceThatTheServicesRead() throws IOException {
        Properties service = new Properties();
        service.load(Files.newBufferedReader(INGEST.resolve("resources/application.properties")));

        assertThat(claims())
                .containsExactlyInAnyOrder(
                        service.getProperty("quarkus.oidc.roles.role-claim-path"), "school_code", "province_code");
        assertThat(mappers())
                .extracting(mapper -> mapper.getConfig().get("included.custom.audience"))
                .contains(service.getProperty("quarkus.oidc.token.audience"));
        assertThat(mappers())
                .allSatisfy(mapper -> assertThat(mapper.getConfig()).containsEntry("access.token.claim", "true"));
        assertThat(realm.getClients())
                .allSatisfy(
                        client -> assertThat(client.getDefaultClientScopes()).contains("gongkai"));
    }

    @Test
    void nobodyChoosesTheirOwnSchoolOrProvince() throws IOException {
        String profile = realm.getComponents()
                .getFirst("org.keycloak.userprofile.UserProfileProvider")
                .getConfig()
                .getFirst("kc.user.profile.config");

        for (String name : List.of("school_code", "province_code")) {
            JsonNode attribute = attribute(new ObjectMapper().readTree(profile), name);
            assertThat(attribute.at("/permissions/edit").toString()).as(name).isEqualTo("[\"admin\"]");
        }
        assertThat(realm.isRegistrationAllowed()).isFalse();
    }

    @Test
    void theFileHoldsNoUserNoSecretAndNoPasswordGrant() {
        assertThat(realm.getUsers()).isNull();
        assertThat(realm.getClients())
                .extracting(ClientRepresentation::getSecret)
                .containsOnlyNulls();
        assertThat(realm.getClients())
                .extracting(ClientRepresentation::isDirectAccessGrantsEnabled)
                .containsOnly(false);
        assertThat(realm.getClients())
                .filteredOn(ClientRepresentation::isPublicClient)
                .allSatisfy(client ->
                        assertThat(client.getAttributes()).containsEntry("pkce.code.challenge.method", "S256"));
        assertThat(realm.isBruteForceProtected()).isTrue();
    }

    private List<String> claims() {
        return mappers().stream()
                .map(mapper -> mapper.getConfig().get("claim.name"))
                .filter(name -> name != null)
                .toList();
    }

    private List<ProtocolMapperRepresentation> mappers() {
        return realm.getClientScopes().get(0).getProtocolMappers();
    }

    private static JsonNode attribute(JsonNode profile, String name) {
        for (JsonNode attribute : profile.path("attributes")) {
            if (attribute.path("name").asText().equals(name)) {
                return attribute;
            }
        }
        throw new AssertionError("no attribute " + name);
    }

    /** Jackson's default: an unknown field ends the reading. */
    private static RealmRepresentation read() {
        try {
            return new ObjectMapper().readValue(FILE.toFile(), RealmRepresentation.class);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
