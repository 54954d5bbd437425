package io.gongkai.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevTokensTest {

    private static final String SCHOOL = "4143012345";

    @Test
    void aSchoolIsKnownByItsCodeAndProvince() throws Exception {
        JwtClaims claims = read(DevTokens.testing().school(SCHOOL, "43"));

        assertThat(claims.getStringListClaimValue("roles")).containsExactly("school");
        assertThat(claims.getStringClaimValue("school_code")).isEqualTo(SCHOOL);
        assertThat(claims.getStringClaimValue("province_code")).isEqualTo("43");
        assertThat(claims.getSubject()).contains(SCHOOL);
    }

    @Test
    void anOfficialIsBoundToAProvinceAndTheRestToNone() throws Exception {
        DevTokens tokens = DevTokens.testing();

        assertThat(read(tokens.official("43")).getStringClaimValue("province_code"))
                .isEqualTo("43");
        for (String token : List.of(tokens.auditor(), tokens.ministry(), tokens.admin())) {
            assertThat(read(token).hasClaim("province_code")).isFalse();
        }
    }

    @Test
    void tokensThatMustBeRefusedAreRefusedByAnOrdinaryReader() {
        DevTokens tokens = DevTokens.testing();

        for (String token : List.of(
                tokens.expired(SCHOOL, "43"), tokens.forged(SCHOOL, "43"), tokens.forAnotherAudience(SCHOOL, "43"))) {
            assertThatThrownBy(() -> read(token)).isInstanceOf(InvalidJwtException.class);
        }
    }

    @Test
    void theKeyOfALocalStackIsKeptForItsOwnerOnly(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("signing-key");

        String first = DevTokens.kept(file).publicKey();

        assertThat(DevTokens.kept(file).publicKey()).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private static JwtClaims read(String token) throws InvalidJwtException {
        return new JwtConsumerBuilder()
                .setVerificationKey(SigningKey.decodePublic(DevTokens.testing().publicKey()))
                .setExpectedIssuer(DevTokens.ISSUER)
                .setExpectedAudience(DevTokens.AUDIENCE)
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
    }
}
