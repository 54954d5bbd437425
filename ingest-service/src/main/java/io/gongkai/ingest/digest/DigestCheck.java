package io.gongkai.ingest.digest;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Compares a body with the digests that its headers state, while it is read. */
final class DigestCheck {

    /** The same for us: no body comes to us encoded or in parts. */
    private static final List<String> HEADERS = List.of("Content-Digest", "Repr-Digest");

    @ServerRequestFilter
    void watch(ContainerRequestContext request) {
        List<StatedDigest> stated = new ArrayList<>();
        for (String header : HEADERS) {
            String value = request.getHeaderString(header);
            if (value != null) {
                stated.addAll(StatedDigest.in(header, value));
            }
        }
        if (!stated.isEmpty()) {
            request.setEntityStream(new DigestedBody(request.getEntityStream(), stated));
        }
    }
}
