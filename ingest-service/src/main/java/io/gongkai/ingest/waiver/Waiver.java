package io.gongkai.ingest.waiver;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finding that somebody wants to be let pass, and what was decided. */
@Entity
@Table(name = "waivers")
class Waiver extends PanacheEntityBase {

    @Id
    UUID id;

    UUID reportId;
    int revision;
    String schoolCode;
    String provinceCode;
    String academicYear;
    String findingKey;
    String statement;
    String finding;

    @Enumerated(EnumType.STRING)
    WaiverScope scope;

    @Nullable
    LocalDate expiresOn;

    @Enumerated(EnumType.STRING)
    WaiverStatus status;

    String reason;
    Instant requestedAt;
    String requestedBy;

    @Nullable
    String decision;

    @Nullable
    Instant decidedAt;

    @Nullable
    String decidedBy;

    long version;

    static List<Waiver> ofReport(UUID reportId) {
        return list("reportId = ?1 order by requestedAt, id", reportId);
    }

    /** All that were ever granted to the school, the newest last. */
    static List<Waiver> grantedTo(String schoolCode) {
        return list("schoolCode = ?1 and status = ?2 order by decidedAt, id", schoolCode, WaiverStatus.GRANTED);
    }

    static Optional<Waiver> requestedFor(UUID reportId, String findingKey) {
        return Waiver.<Waiver>find(
                        "reportId = ?1 and findingKey = ?2 and status = ?3",
                        reportId,
                        findingKey,
                        WaiverStatus.REQUESTED)
                .firstResultOptional();
    }

    /** Without loading the waiver: it must be read only once its report is held. */
    static Optional<UUID> reportOf(UUID id) {
        return getEntityManager()
                .createQuery("select w.reportId from Waiver w where w.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    static Optional<Waiver> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    void decide(WaiverStatus next, String why, String who, Instant when) {
        status = next;
        decision = why;
        decidedBy = who;
        decidedAt = when;
        version++;
    }

    boolean holdsFor(UUID report, LocalDate today) {
        boolean reaches = scope == WaiverScope.SCHOOL || reportId.equals(report);
        return status == WaiverStatus.GRANTED && reaches && (expiresOn == null || !expiresOn.isBefore(today));
    }
}
