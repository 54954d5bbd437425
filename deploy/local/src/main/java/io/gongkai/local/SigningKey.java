package io.gongkai.local;

import io.gongkai.local.process.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** RSA keys for development tokens. */
final class SigningKey {

    private static final int BITS = 2048;

    private SigningKey() {}

    static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key in the file, made now if there is none; only the owner may read it. */
    static KeyPair kept(Path file) {
        try {
            if (Files.exists(file)) {
                return decode(Files.readString(file));
            }
            KeyPair key = generate();
            PrivateFile.write(file, encode(key));
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The private key in PKCS#8, base64; the public key can be computed from it. */
    static String encode(KeyPair key) {
        return Base64.getEncoder().encodeToString(key.getPrivate().getEncoded());
    }

    static KeyPair decode(String encoded) {
        try {
            KeyFactory factory = KeyFactory.getInstance("RSA");
            byte[] bytes = Base64.getDecoder().decode(encoded);
            RSAPrivateCrtKey key = (RSAPrivateCrtKey) factory.generatePrivate(new PKCS8EncodedKeySpec(bytes));
            RSAPublicKeySpec publicPart = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
            return new KeyPair(factory.generatePublic(publicPart), key);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a private RSA key", e);
        }
    }

    static PublicKey decodePublic(String encoded) {
        try {
            byte[] bytes = Base64.getDecoder().decode(encoded);
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a public RSA key", e);
        }
    }
}
