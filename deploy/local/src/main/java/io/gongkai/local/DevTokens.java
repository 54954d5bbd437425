package io.gongkai.local;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** Bearer tokens for development and tests, signed with a key that only this machine knows. */
public final class DevTokens {

    /** Issuer that the services of a local stack trust. */
    public static final String ISSUER = "https://local.gongkai.invalid";

    /** Audience that the services ask for. */
    public static final String AUDIENCE = "gongkai";

    /** Test and test resource can live in different class loaders: a system property is what they share. */
    private static final String TESTING_KEY = "gongkai.testing.signing-key";

    private final KeyPair key;
    private final Duration validity;

    DevTokens(KeyPair key, Duration validity) {
        this.key = key;
        this.validity = validity;
    }

    /** The tokens that services under test accept; one key for each virtual machine. */
    public static DevTokens testing() {
        Object key = System.getProperties()
                .computeIfAbsent(TESTING_KEY, missing -> SigningKey.encode(SigningKey.generate()));
        return new DevTokens(SigningKey.decode((String) key), Duration.ofHours(1));
    }

    /** The tokens of a local stack, whose key is made at the first start and kept in the file from then on. */
    public static DevTokens kept(Path keyFile) {
        return new DevTokens(SigningKey.kept(keyFile), Duration.ofDays(365));
    }

    public String school(String schoolCode, String provinceCode) {
        return signed(schoolClaims(schoolCode, provinceCode));
    }

    public String official(String provinceCode) {
        return signed(claims("official-" + provinceCode, "official").claim("province_code", provinceCode));
    }

    public String auditor() {
        return signed(claims("auditor", "auditor"));
    }

    public String ministry() {
        return signed(claims("ministry", "ministry"));
    }

    public String admin() {
        return signed(claims("admin", "admin"));
    }

    /** A school's token that ended an hour ago. */
    public String expired(String schoolCode, String provinceCode) {
        Instant issued = Instant.now().minus(Duration.ofHours(2));
        return schoolClaims(schoolCode, provinceCode)
                .issuedAt(issued)
                .expiresAt(issued.plus(Duration.ofHours(1)))
                .sign(key.getPrivate());
    }

    /** A school's token with all that is needed but signed with a key that nobody trusts. */
    public String forged(String schoolCode, String provinceCode) {
        return new DevTokens(SigningKey.generate(), validity).school(schoolCode, provinceCode);
    }

    /** A school's token for some other system. */
    public String forAnotherAudience(String schoolCode, String provinceCode) {
        return signed(schoolClaims(schoolCode, provinceCode).audience("elsewhere"));
    }

    /** The key with which services check the tokens, as quarkus.oidc.public-key takes it. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(key.getPublic().getEncoded());
    }

    private static JwtClaimsBuilder schoolClaims(String schoolCode, String provinceCode) {
        return claims("school-" + schoolCode, "school")
                .claim("school_code", schoolCode)
                .claim("province_code", provinceCode);
    }

    private static JwtClaimsBuilder claims(String subject, String role) {
        return Jwt.claims()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(subject)
                .upn(subject)
                .claim("roles", List.of(role));
    }

    private String signed(JwtClaimsBuilder claims) {
        return claims.expiresIn(validity).sign(key.getPrivate());
    }
}
