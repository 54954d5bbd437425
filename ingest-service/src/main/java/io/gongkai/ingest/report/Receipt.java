package io.gongkai.ingest.report;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Proof of what was received and when; one for each submission, also for one that changed nothing. */
@Entity
@Table(name = "receipts")
class Receipt extends PanacheEntityBase {

    @Id
    UUID id;

    UUID reportId;
    int number;
    int revision;
    String schoolCode;
    String provinceCode;
    String academicYear;

    @Enumerated(EnumType.STRING)
    ReceiptStatus status;

    String textSha256;

    @Nullable
    String documentSha256;

    String contentSha256;
    String previousSha256;
    String sha256;
    boolean late;
    Instant receivedAt;
    String submittedBy;

    @Nullable
    String idempotencyKey;

    String requestSha256;

    /** All receipts of a report, the first first. */
    static List<Receipt> chain(UUID reportId) {
        return list("reportId = ?1 order by number", reportId);
    }

    static Optional<Receipt> withKey(String submittedBy, String idempotencyKey) {
        return Receipt.<Receipt>find("submittedBy = ?1 and idempotencyKey = ?2", submittedBy, idempotencyKey)
                .firstResultOptional();
    }
}
