package io.gongkai.ingest.report;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One submitted state of a report; never changed once stored. */
@Entity
@Table(name = "revisions")
class Revision extends PanacheEntityBase {

    @Id
    UUID id;

    UUID reportId;
    int number;
    String title;
    String text;
    String textSha256;
    String contentSha256;
    String checklist;
    String applicability;
    LocalDate dueDate;
    boolean late;
    Instant submittedAt;
    String submittedBy;

    static Optional<Revision> of(UUID reportId, int number) {
        return Revision.<Revision>find("reportId = ?1 and number = ?2", reportId, number)
                .firstResultOptional();
    }

    /** Without texts, which nobody wants to load for a list. */
    static List<RevisionSummary> summaries(UUID reportId) {
        return find("reportId = ?1 order by number", reportId)
                .project(RevisionSummary.class)
                .list();
    }

    static Optional<RevisionSummary> summary(UUID reportId, int number) {
        return find("reportId = ?1 and number = ?2", reportId, number)
                .project(RevisionSummary.class)
                .firstResultOptional();
    }

    /** Empty for a report that has only just been made. */
    static Optional<RevisionSummary> newestOf(Report report) {
        return summary(report.id, report.latestRevision);
    }

    static List<RevisionSummary> newestOf(List<UUID> reportIds) {
        return find(
                        "from Revision v where v.reportId in ?1 and v.number ="
                                + " (select r.latestRevision from Report r where r.id = v.reportId)",
                        reportIds)
                .project(RevisionSummary.class)
                .list();
    }
}
