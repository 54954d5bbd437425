package io.gongkai.ingest.digest;

import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Fault;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A digest that a header states. */
record StatedDigest(String header, String algorithm, String base64) {

    /** Insecure ones are not taken for proof; RFC 9530 has us ignore what we do not know. */
    private static final Map<String, String> KNOWN = Map.of("sha-256", "SHA-256", "sha-512", "SHA-512");

    private static final Pattern MEMBER = Pattern.compile("\\s*([a-z*][a-z0-9_.*-]*)=:([A-Za-z0-9+/]*={0,2}):\\s*");

    static List<StatedDigest> in(String header, String value) {
        List<StatedDigest> digests = new ArrayList<>();
        for (String member : value.split(",", -1)) {
            Matcher matcher = MEMBER.matcher(member);
            if (!matcher.matches()) {
                throw malformed(header);
            }
            String algorithm = KNOWN.get(matcher.group(1));
            if (algorithm != null) {
                digests.add(new StatedDigest(header, algorithm, checked(header, matcher.group(2))));
            }
        }
        return digests;
    }

    boolean isOf(MessageDigest digest) {
        return MessageDigest.isEqual(Base64.getDecoder().decode(base64), digest.digest());
    }

    MessageDigest start() {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has " + algorithm, impossible);
        }
    }

    private static String checked(String header, String base64) {
        try {
            var unused = Base64.getDecoder().decode(base64);
            return base64;
        } catch (IllegalArgumentException notBase64) {
            throw malformed(header);
        }
    }

    private static RuntimeException malformed(String header) {
        return CommonProblems.INVALID_PARAMETERS.because(
                Fault.inParameter(header, "invalid-digest", DigestProblems.MALFORMED));
    }
}
