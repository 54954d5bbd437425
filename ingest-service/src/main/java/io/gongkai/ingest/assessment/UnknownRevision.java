package io.gongkai.ingest.assessment;

import java.util.UUID;

/** An assessment of something that was never submitted here. */
public final class UnknownRevision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownRevision(UUID reportId, int revision) {
        super("There is no revision " + revision + " of report " + reportId + ".");
    }
}
