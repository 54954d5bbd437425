package io.gongkai.ingest.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The texts of revisions; whoever asks has made sure that the caller may read them. */
@ApplicationScoped
public class RevisionTexts {

    public Optional<RevisionText> of(UUID reportId, int number) {
        return Revision.of(reportId, number).map(RevisionText::of);
    }
}
