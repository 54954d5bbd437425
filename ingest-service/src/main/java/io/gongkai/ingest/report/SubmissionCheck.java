package io.gongkai.ingest.report;

import io.gongkai.ingest.access.AccessProblems;
import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.access.Scope;
import io.gongkai.ingest.applicability.ApplicabilityDecisions;
import io.gongkai.ingest.collection.CollectionOpening;
import io.gongkai.ingest.collection.CollectionStatus;
import io.gongkai.ingest.collection.CollectionView;
import io.gongkai.ingest.collection.SchoolYear;
import io.gongkai.ingest.document.DocumentProblems;
import io.gongkai.ingest.lifecycle.Lifecycles;
import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Fault;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.problem.ProblemType;
import io.gongkai.ingest.school.SchoolRegistration;
import io.gongkai.ingest.school.SchoolView;
import io.gongkai.ingest.validation.RequestCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds everything that is wrong with a submission, in one pass. */
@ApplicationScoped
class SubmissionCheck {

    private final SchoolRegistration schools;
    private final CollectionOpening collections;
    private final ApplicabilityDecisions applicability;
    private final Lifecycles lifecycles;
    private final Caller caller;

    SubmissionCheck(
            SchoolRegistration schools,
            CollectionOpening collections,
            ApplicabilityDecisions applicability,
            Lifecycles lifecycles,
            Caller caller) {
        this.schools = schools;
        this.collections = collections;
        this.applicability = applicability;
        this.lifecycles = lifecycles;
        this.caller = caller;
    }

    @Transactional
    CheckedSubmission check(ReceivedReport received) {
        SubmitReport request = received.request();
        Faults faults = new Faults();
        Optional<SchoolView> school = school(request, faults);
        Optional<CollectionView> collection = collection(request, school, faults);
        received.fileFaults().forEach(faults::add);
        new ContentCheck(faults).check(received);
        faults.throwAs(kind(request, faults.list()));
        SchoolView sender = school.orElseThrow();
        CollectionView year = collection.orElseThrow();
        return new CheckedSubmission(
                sender, year, applicability.inForce(sender.schoolCode(), year.academicYear()), content(request));
    }

    /** Another's school ends the check at once: its sender shall learn nothing more about it. */
    private Optional<SchoolView> school(SubmitReport request, Faults faults) {
        String code = request.schoolCode();
        RequestCheck check = new RequestCheck(faults);
        if (!check.present("/schoolCode", code) || code == null || !check.storable("/schoolCode", code)) {
            return Optional.empty();
        }
        Optional<SchoolView> school = schools.find(code);
        boolean ownSchool = caller.actScope().extent() != Scope.Extent.SCHOOL || code.equals(caller.schoolCode());
        if (!ownSchool || school.filter(found -> !mayActFor(found)).isPresent()) {
            throw AccessProblems.FOREIGN_SCHOOL.with(code);
        }
        if (school.isEmpty()) {
            faults.add("/schoolCode", "unknown-school", ReportProblems.UNKNOWN_SCHOOL.with(code));
        }
        return school;
    }

    private boolean mayActFor(SchoolView school) {
        return caller.mayActForSchool(school.schoolCode(), school.provinceCode());
    }

    private Optional<CollectionView> collection(SubmitReport request, Optional<SchoolView> school, Faults faults) {
        @Nullable String year = request.academicYear();
        if (!new RequestCheck(faults).present("/academicYear", year) || year == null) {
            return Optional.empty();
        }
        if (SchoolYear.parse(year).isEmpty()) {
            faults.add("/academicYear", "unknown-year", SchoolYear.HINT);
            return Optional.empty();
        }
        if (school.isEmpty()) {
            return Optional.empty();
        }
        SchoolView sender = school.orElseThrow();
        SchoolYear schoolYear = SchoolYear.parse(year).orElseThrow();
        if (!sender.wasThere(schoolYear.firstDay(), schoolYear.lastDay())) {
            faults.add("/academicYear", "school-not-there", ReportProblems.SCHOOL_NOT_THERE.with(year));
        }
        Optional<CollectionView> collection = collections.findFor(sender.schoolCode(), sender.provinceCode(), year);
        if (collection.isEmpty()) {
            faults.add("/academicYear", "year-not-open", ReportProblems.YEAR_NOT_OPEN.with(year));
        } else if (collection.orElseThrow().status() == CollectionStatus.CLOSED
                && !lifecycles.isReturned(sender.schoolCode(), year)) {
            faults.add("/academicYear", ReportProblems.CLOSED_CODE, ReportProblems.YEAR_CLOSED.with(year));
        }
        return collection;
    }

    /** One status has to stand for all faults: the size first, since then nothing else was looked at closely. */
    private static ProblemType kind(SubmitReport request, List<Fault> faults) {
        if (ContentCheck.isTooLarge(request) || DocumentProblems.isTooLarge(faults)) {
            return ReportProblems.TEXT_TOO_LARGE;
        }
        if (DocumentProblems.isUnsupported(faults)) {
            return DocumentProblems.UNSUPPORTED_DOCUMENT;
        }
        boolean onlyClosed = faults.stream().allMatch(fault -> fault.code().equals(ReportProblems.CLOSED_CODE));
        return onlyClosed ? ReportProblems.COLLECTION_CLOSED : CommonProblems.INVALID_REQUEST;
    }

    private static Content content(SubmitReport request) {
        List<@Nullable ChecklistRow> rows = request.checklist() == null ? List.of() : request.checklist();
        return new Content(
                Objects.requireNonNull(request.title()),
                Objects.requireNonNull(request.text()),
                rows.stream().flatMap(Stream::ofNullable).toList());
    }
}
