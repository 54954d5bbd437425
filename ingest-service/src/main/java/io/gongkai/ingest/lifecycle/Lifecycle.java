package io.gongkai.ingest.lifecycle;

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

/** The life of one report; every change is the next version. */
@Entity
@Table(name = "lifecycles")
class Lifecycle extends PanacheEntityBase {

    @Id
    UUID reportId;

    String schoolCode;
    String provinceCode;
    String academicYear;
    int revision;

    @Enumerated(EnumType.STRING)
    Stage stage;

    Instant since;
    boolean twoLevels;

    @Nullable
    Integer acceptedRevision;

    @Nullable
    Instant acceptedAt;

    @Nullable
    LocalDate returnDue;

    @Nullable
    Instant stuckAt;

    int rounds;
    Instant firstSubmittedAt;
    long version;

    /** Held until the end of the transaction, so that of two who decide the second sees what the first did. */
    static Optional<Lifecycle> locked(UUID reportId) {
        return Optional.ofNullable(findById(reportId, LockModeType.PESSIMISTIC_WRITE));
    }

    static List<Lifecycle> of(List<UUID> reportIds) {
        return list("reportId in ?1", reportIds);
    }

    static List<UUID> inStageSince(Stage stage, Instant before, int limit) {
        return Lifecycle.<Lifecycle>find("stage = ?1 and since < ?2 and stuckAt is null order by since", stage, before)
                .page(0, limit)
                .list()
                .stream()
                .map(lifecycle -> lifecycle.reportId)
                .toList();
    }

    boolean isNewlyLate(Stage late, Instant before) {
        return stage == late && since.isBefore(before) && stuckAt == null;
    }

    void stuck(Instant now) {
        stuckAt = now;
        version++;
    }

    void received(int number, boolean inTwoLevels, Instant now) {
        revision = number;
        twoLevels = inTwoLevels;
        enter(Stage.RECEIVED, now);
    }

    /** A newer assessment of the newest revision: whoever decides must have seen it, so it is a version in any case. */
    void assessed(Instant now) {
        enter(stage == Stage.RECEIVED ? Stage.ASSESSED : stage, now);
    }

    void returned(LocalDate due, Instant now) {
        enter(Stage.RETURNED, now);
        returnDue = due;
        rounds++;
    }

    void recalled(Instant now) {
        enter(Stage.ASSESSED, now);
    }

    void endorsed(Instant now) {
        enter(Stage.ENDORSED, now);
    }

    void accepted(Instant now) {
        enter(Stage.ACCEPTED, now);
        acceptedRevision = revision;
        acceptedAt = now;
    }

    /** Nothing of the report is in force any more. */
    void withdrawn(Instant now) {
        enter(Stage.WITHDRAWN, now);
        acceptedRevision = null;
        acceptedAt = null;
    }

    /** Something was said about it that a decision has to see. */
    void noted(Instant now) {
        enter(stage, now);
    }

    private void enter(Stage next, Instant now) {
        if (stage != next || next == Stage.RECEIVED) {
            stage = next;
            since = now;
            stuckAt = null;
        }
        if (next != Stage.RETURNED) {
            returnDue = null;
        }
        version++;
    }
}
