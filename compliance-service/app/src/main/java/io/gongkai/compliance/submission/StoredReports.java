package io.gongkai.compliance.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.engine.checklist.ChecklistEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through what schools submitted, the newest assessed revision of each report, school by school. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StoredReports {

    private static final String NEWEST = """
             from submission s
            where s.state = 'ASSESSED'
              and not exists (select 1 from submission n
                               where n.report_id = s.report_id and n.revision > s.revision and n.state = 'ASSESSED')
            """;

    private final EntityManager database;
    private final EarlierReports earlierReports;
    private final ObjectMapper mapper;

    StoredReports(EntityManager database, EarlierReports earlierReports, ObjectMapper mapper) {
        this.database = database;
        this.earlierReports = earlierReports;
        this.mapper = mapper;
    }

    /** Which reports; null means all. */
    public record Extent(
            @Nullable String provinceCode, @Nullable String academicYear) {

        private String condition() {
            return (provinceCode == null ? "" : " and s.province_code = :province")
                    + (academicYear == null ? "" : " and s.academic_year = :year");
        }

        private void bind(Query query) {
            if (provinceCode != null) {
                query.setParameter("province", provinceCode);
            }
            if (academicYear != null) {
                query.setParameter("year", academicYear);
            }
        }
    }

    public int count(Extent extent) {
        Query query = database.createNativeQuery("select count(*)" + NEWEST + extent.condition(), Long.class);
        extent.bind(query);
        return ((Number) query.getSingleResult()).intValue();
    }

    /** At most so many reports after this place. */
    public List<StoredReport> after(StoredReport.Place place, Extent extent, int atMost) {
        Query query = database.createNativeQuery(
                        "select s.*" + NEWEST + extent.condition()
                                + " and (s.school_code, s.report_id) > (:school, :report)"
                                + " order by s.school_code, s.report_id",
                        Submission.class)
                .setParameter("school", place.schoolCode())
                .setParameter("report", place.reportId())
                .setMaxResults(atMost);
        extent.bind(query);
        List<?> found = query.getResultList();
        return found.stream().map(Submission.class::cast).map(this::stored).toList();
    }

    private StoredReport stored(Submission row) {
        ReportSubmitted event = new ReportSubmitted(
                row.reportId,
                row.revision,
                row.schoolCode,
                row.schoolName,
                row.schoolType,
                row.ownership,
                row.provinceCode,
                row.academicYear,
                row.title,
                row.text,
                row.textSha256,
                read(row, row.checklist, new TypeReference<List<ChecklistEntry>>() {}),
                row.submittedAt,
                row.dueDate,
                row.late,
                row.profile,
                read(row, row.applicability, new TypeReference<List<ReportSubmitted.Decided>>() {}));
        return new StoredReport(
                new RevisionId(row.reportId, row.revision),
                row.schoolCode,
                row.schoolName,
                row.provinceCode,
                row.academicYear,
                event.underReview().comparedWith(earlierReports.of(event)));
    }

    private <T> T read(Submission row, String json, TypeReference<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is stored of report " + row.reportId + " cannot be read", e);
        }
    }
}
