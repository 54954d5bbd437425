package io.gongkai.local;

import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

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

    /** The same key, but tokens that are valid for so long. */
    public DevTokens lasting(Duration other) {
        return new DevTokens(key, other);
    }

    public String school(String schoolCode, String provinceCode) {
        return sign(schoolClaims(schoolCode, provinceCode));
    }

    public String official(String provinceCode) {
        JwtClaims claims = claims("official-" + provinceCode, "official");
        claims.setClaim("province_code", provinceCode);
        return sign(claims);
    }

    public String reviewer(String provinceCode) {
        JwtClaims claims = claims("reviewer-" + provinceCode, "reviewer");
        claims.setClaim("province_code", provinceCode);
        return sign(claims);
    }

    public String auditor() {
        return sign(claims("auditor", "auditor"));
    }

    public String ministry() {
        return sign(claims("ministry", "ministry"));
    }

    public String admin() {
        return sign(claims("admin", "admin"));
    }

    /** A school's token that ended an hour ago. */
    public String expired(String schoolCode, String provinceCode) {
        JwtClaims claims = schoolClaims(schoolCode, provinceCode);
        claims.setIssuedAt(at(Instant.now().minus(Duration.ofHours(2))));
        claims.setExpirationTime(at(Instant.now().minus(Duration.ofHours(1))));
        return sign(claims);
    }

    /** A school's token with all that is needed but signed with a key that nobody trusts. */
    public String forged(String schoolCode, String provinceCode) {
        return new DevTokens(SigningKey.generate(), validity).school(schoolCode, provinceCode);
    }

    /** A school's token for some other system. */
    public String forAnotherAudience(String schoolCode, String provinceCode) {
        JwtClaims claims = schoolClaims(schoolCode, provinceCode);
        claims.setAudience("elsewhere");
        return sign(claims);
    }

    /** The key with which services check the tokens, as quarkus.oidc.public-key takes it. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(key.getPublic().getEncoded());
    }

    private JwtClaims schoolClaims(String schoolCode, String provinceCode) {
        JwtClaims claims = claims("school-" + schoolCode, "school");
        claims.setClaim("school_code", schoolCode);
        claims.setClaim("province_code", provinceCode);
        return claims;
    }

    private JwtClaims claims(String subject, String role) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(subject);
        claims.setStringListClaim("roles", role);
        claims.setGeneratedJwtId();
        claims.setIssuedAtToNow();
        claims.setExpirationTime(at(Instant.now().plus(validity)));
        return claims;
    }

    private static NumericDate at(Instant moment) {
        return NumericDate.fromSeconds(moment.getEpochSecond());
    }

    private String sign(JwtClaims claims) {
        JsonWebSignature token = new JsonWebSignature();
        token.setHeader("typ", "JWT");
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        token.setKey(key.getPrivate());
        token.setPayload(claims.toJson());
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
