package io.gongkai.ingest.decision;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One return of a report, with the findings as they were then; never changed. */
@Entity
@Table(name = "returns")
class ReportReturn extends PanacheEntityBase {

    @Id
    UUID id;

    UUID reportId;
    int round;
    int revision;
    LocalDate dueDate;
    String reason;

    @Nullable
    String remarks;

    String findings;
    Instant returnedAt;
    String returnedBy;

    static List<ReportReturn> of(UUID reportId) {
        return list("reportId = ?1 order by round", reportId);
    }
}
