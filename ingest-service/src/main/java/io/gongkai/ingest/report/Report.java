package io.gongkai.ingest.report;

import io.gongkai.ingest.listing.Conditions;
import io.gongkai.ingest.page.PageRequest;
import io.gongkai.ingest.school.SchoolView;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The report of one school on one school year; its content stands in its revisions. */
@Entity
@Table(name = "reports")
class Report extends PanacheEntityBase {

    private static final String CREATE = """
            insert into reports (id, school_code, province_code, academic_year, latest_revision, created_at)
            values (?1, ?2, ?3, ?4, 0, ?5) on conflict (academic_year, school_code) do nothing""";

    private static final String IN_STAGE = "id in (select l.reportId from Lifecycle l where l.stage = :stage)";
    private static final String OVERDUE = "id in (select l.reportId from Lifecycle l where l.returnDue < :overdueOn)";
    private static final String STUCK = "id in (select l.reportId from Lifecycle l where l.stuckAt > :stuckAfter)";

    @Id
    UUID id;

    String schoolCode;
    String provinceCode;
    String academicYear;
    int latestRevision;
    int receiptCount;
    String receiptHead;
    Instant createdAt;

    /**
     * The report of this school and year, made if there is none, and held until the end of the transaction. Others who
     * submit for the same school and year wait here, so that revisions have no gaps and no twins.
     */
    static Report lockedFor(SchoolView school, String academicYear, Instant now) {
        getEntityManager()
                .createNativeQuery(CREATE)
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, school.schoolCode())
                .setParameter(3, school.provinceCode())
                .setParameter(4, academicYear)
                .setParameter(5, now)
                .executeUpdate();
        return Report.<Report>find("schoolCode = ?1 and academicYear = ?2", school.schoolCode(), academicYear)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }

    /** Makes the receipt the newest link of this report's chain; the report must be held. */
    void append(Receipt receipt) {
        receipt.number = ++receiptCount;
        receipt.previousSha256 = receiptHead;
        receipt.sha256 = ReceiptChain.digest(receipt);
        receiptHead = receipt.sha256;
    }

    static List<Report> list(ReportFilter filter, PageRequest page) {
        Conditions conditions = new Conditions()
                .equal("provinceCode", filter.provinceCode())
                .equal("schoolCode", filter.schoolCode())
                .equal("academicYear", filter.academicYear())
                .and(IN_STAGE, "stage", filter.stage())
                .and(OVERDUE, "overdueOn", filter.overdueOn())
                .and(STUCK, "stuckAfter", filter.onlyStuck() ? Instant.EPOCH : null)
                .after("academicYear", page.after(0), "schoolCode", page.after(1));
        return Report.<Report>find(conditions.where() + " order by academicYear, schoolCode", conditions.parameters())
                .page(0, page.fetchSize())
                .list();
    }
}
