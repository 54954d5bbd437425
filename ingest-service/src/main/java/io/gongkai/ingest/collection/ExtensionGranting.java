package io.gongkai.ingest.collection;

import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.problem.Text;
import io.gongkai.ingest.school.SchoolRegistration;
import io.gongkai.ingest.vocabulary.SchoolCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** Gives schools more time; the collection becomes its next version, and its event tells of all extensions. */
@ApplicationScoped
class ExtensionGranting {

    private static final Text UNKNOWN =
            new Text("省份 %s 没有登记学校 %s；请检查学校标识码。", "Province %s has no registered school %s; check the school code.");

    private final SchoolRegistration schools;
    private final CollectionRecord record;
    private final Caller caller;
    private final Clock clock;

    ExtensionGranting(SchoolRegistration schools, CollectionRecord record, Caller caller, Clock clock) {
        this.schools = schools;
        this.record = record;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ExtensionView grant(String provinceCode, SchoolYear year, GrantExtension request) {
        Collection collection =
                Collection.lockedOf(provinceCode, year.toString()).orElseThrow(CommonProblems.NOT_FOUND::because);
        check(request, collection);
        if (collection.status == CollectionStatus.CLOSED) {
            throw CollectionProblems.CLOSED.with(year);
        }
        collection.touch(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        CollectionChange extension = CollectionChange.of(
                        collection, CollectionAct.EXTENDED, request.reason(), caller.subject())
                .extending(Objects.requireNonNull(request.schoolCode()), Objects.requireNonNull(request.dueDate()));
        record.add(collection, extension);
        return ExtensionView.of(extension);
    }

    private void check(GrantExtension request, Collection collection) {
        Faults faults = new Faults();
        request.addTo(faults, collection.dueDate);
        SchoolCode.parse(request.schoolCode())
                .map(SchoolCode::digits)
                .filter(code -> !isRegistered(code, collection.provinceCode))
                .ifPresent(code ->
                        faults.add("/schoolCode", "unknown-school", UNKNOWN.with(collection.provinceCode, code)));
        faults.throwAs(CommonProblems.INVALID_REQUEST);
    }

    private boolean isRegistered(String schoolCode, String provinceCode) {
        return schools.find(schoolCode)
                .filter(school -> school.provinceCode().equals(provinceCode))
                .isPresent();
    }
}
