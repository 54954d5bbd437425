package io.gongkai.compliance.submission;

import io.gongkai.engine.school.SchoolYear;
import io.gongkai.engine.similarity.EarlierReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a report is compared with. A report submitted later is no source, so that a replay does not hold against a school
 * what others have from it.
 */
@ApplicationScoped
public class EarlierReports {

    /** Each costs a text of up to a million characters; with the school's own of the year before it makes twelve. */
    private static final int OTHER_SCHOOLS = 11;

    private final Fingerprints fingerprints;

    EarlierReports(Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
    }

    /** The school's own report of the year before and those of other schools that resemble this one most. */
    @Transactional
    public List<EarlierReport> of(ReportSubmitted event) {
        String yearBefore = SchoolYear.parse(event.academicYear()).previous().toString();
        Stream<EarlierReport> own = Submission.findNewestAssessed(event.schoolCode(), yearBefore).stream()
                .map(report -> source(report, true));
        Stream<EarlierReport> others = fingerprints.nearest(event, OTHER_SCHOOLS).stream()
                .flatMap(id -> Submission.find(id.reportId(), id.revision()).stream())
                .map(report -> source(report, false));
        return Stream.concat(own, others).toList();
    }

    /** The label is all that another school gets to read of this report. */
    private static EarlierReport source(Submission report, boolean sameSchool) {
        String school = Objects.requireNonNullElse(report.schoolName, report.schoolCode);
        return new EarlierReport(school + report.academicYear + "学年报告", sameSchool, report.text);
    }
}
