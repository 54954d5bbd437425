package io.gongkai.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class CallerTest {

    private static final String OWN = "4143012345";
    private static final String OTHER = "4143054321";

    @Test
    void aSchoolReadsAndActsForItselfOnly() {
        Caller school = caller("school", Map.of("school_code", OWN, "province_code", "43"));

        assertThat(school.mayReadSchool(OWN, "43")).isTrue();
        assertThat(school.mayActForSchool(OWN, "43")).isTrue();
        assertThat(school.mayReadSchool(OTHER, "43")).isFalse();
        assertThat(school.mayActForSchool(OTHER, "43")).isFalse();
        assertThat(school.mayReadProvince("43")).isFalse();
    }

    @Test
    void anOfficialReadsAndActsForTheOwnProvinceOnly() {
        Caller official = caller("official", Map.of("province_code", "43"));

        assertThat(official.mayActForSchool(OWN, "43")).isTrue();
        assertThat(official.mayReadProvince("43")).isTrue();
        assertThat(official.mayActForProvince("43")).isTrue();
        assertThat(official.mayReadSchool(OWN, "42")).isFalse();
        assertThat(official.mayActForProvince("42")).isFalse();
    }

    @Test
    void auditorAndMinistryReadEverythingAndChangeNothing() {
        for (String role : Set.of("auditor", "ministry")) {
            Caller reader = caller(role, Map.of());
            assertThat(reader.mayReadSchool(OWN, "43")).as(role).isTrue();
            assertThat(reader.mayReadProvince("42")).as(role).isTrue();
            assertThat(reader.mayActForSchool(OWN, "43")).as(role).isFalse();
            assertThat(reader.mayActForProvince("43")).as(role).isFalse();
        }
    }

    @Test
    void theAdministratorMayEverything() {
        Caller admin = caller("admin", Map.of());

        assertThat(admin.mayActForSchool(OWN, "43")).isTrue();
        assertThat(admin.mayActForProvince("42")).isTrue();
    }

    @Test
    void whatIsNotGrantedIsDenied() {
        assertThat(caller("school", Map.of()).readScope()).isEqualTo(Scope.NOTHING);
        assertThat(caller("official", Map.of("province_code", " ")).readScope()).isEqualTo(Scope.NOTHING);
        assertThat(caller("visitor", Map.of("school_code", OWN)).readScope()).isEqualTo(Scope.NOTHING);
        assertThat(new Caller(QuarkusSecurityIdentity.builder()
                                .setAnonymous(true)
                                .build())
                        .readScope())
                .isEqualTo(Scope.NOTHING);
    }

    @Test
    void aListShowsOnlyWhatTheScopeCovers() {
        assertThat(caller("official", Map.of("province_code", "43")).readScope().onlyProvince())
                .isEqualTo("43");
        assertThat(caller("school", Map.of("school_code", OWN)).readScope().onlySchool())
                .isEqualTo(OWN);
        assertThat(caller("auditor", Map.of("province_code", "43")).readScope().onlyProvince())
                .isNull();
    }

    private static Caller caller(String role, Map<String, String> claims) {
        JsonWebToken token = new JsonWebToken() {
            @Override
            public String getName() {
                return role;
            }

            @Override
            public Set<String> getClaimNames() {
                return claims.keySet();
            }

            @Override
            @SuppressWarnings("unchecked") // The interface gives the caller the choice of the type.
            public <T> T getClaim(String name) {
                return (T) claims.get(name);
            }
        };
        return new Caller(QuarkusSecurityIdentity.builder()
                .setPrincipal(token)
                .addRole(role)
                .build());
    }
}
