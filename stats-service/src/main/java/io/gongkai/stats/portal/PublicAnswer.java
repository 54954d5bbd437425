package io.gongkai.stats.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Answers that any cache between here and the reader may keep for a while. */
@RequestScoped
class PublicAnswer {

    /** As long as a revoked publication may still be seen. */
    private static final String KEPT = "public, max-age=300";

    private final Request request;

    PublicAnswer(Request request) {
        this.request = request;
    }

    /** Tagged with the digest of what is shown: nothing that the public does not see changes the tag. */
    Response of(String body, String type) {
        EntityTag tag = new EntityTag(digest(body));
        Response.@Nullable ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null ? Response.ok(body, type) : known)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, KEPT)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static String digest(String body) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
