package io.gongkai.ingest.school;

import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.outbox.Outbox;
import io.gongkai.ingest.precondition.Versioned;
import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Registers schools and changes what is registered; each change, its record and its event are one transaction. */
@ApplicationScoped
public class SchoolRegistration {

    private static final Logger LOG = Logger.getLogger(SchoolRegistration.class);

    /** Legal dates are those of the Chinese calendar day. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Outbox outbox;
    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    SchoolRegistration(Outbox outbox, EntityManager database, Caller caller, Clock clock) {
        this.outbox = outbox;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** The school as registered now. */
    @Transactional
    public Optional<SchoolView> find(String code) {
        return School.withCode(code).map(SchoolView::of);
    }

    @Transactional
    SchoolView register(String code, SchoolDetails details) {
        lock(code);
        if (School.withCode(code).isPresent()) {
            throw SchoolProblems.EXISTS.with(code);
        }
        School school = School.register(code, details, now());
        school.persistAndFlush();
        return record(school, details, "School registered");
    }

    @Transactional
    SchoolView change(String code, SchoolDetails details, @Nullable String ifMatch, Consumer<String> requireProvince) {
        School school = School.lockedWithCode(code).orElseThrow(CommonProblems.NOT_FOUND::because);
        requireProvince.accept(school.provinceCode);
        RegisterSchool.checkProvinceOf(code, details.provinceCode());
        Versioned.requireMatch(ifMatch, school.version);
        requireClosure(school, details);
        return describe(school, details);
    }

    /** For an import too, which holds the school and has checked all rows together. */
    SchoolView describe(School school, SchoolDetails details) {
        school.describe(details, now());
        return record(school, details, "School changed");
    }

    private static void requireClosure(School school, SchoolDetails details) {
        Faults faults = new Faults();
        if (!Objects.equals(school.closedOn, details.closedOn()) && details.reason() == null) {
            faults.add("/reason", "required", SchoolProblems.REASON_NEEDED);
        }
        String successor = details.successorCode();
        if (successor != null
                && (successor.equals(school.code) || School.withCode(successor).isEmpty())) {
            faults.add("/successorCode", "unknown-school", SchoolProblems.UNKNOWN_SUCCESSOR.with(successor));
        }
        faults.throwAs(CommonProblems.INVALID_REQUEST);
    }

    /** Two registrations of one code at once: the second waits and then finds the first. */
    private void lock(String code) {
        database.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:code, 1)) is null", Boolean.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    private SchoolView record(School school, SchoolDetails details, String what) {
        LocalDate today = LocalDate.ofInstant(school.changedAt, CHINA);
        LocalDate from = details.validFrom() == null ? today : details.validFrom();
        SchoolVersion.of(school, from, details.reason(), caller.subject()).persist();
        outbox.add(SchoolRegistered.TYPE, school.code, UUID.randomUUID(), school.code, SchoolRegistered.of(school));
        LOG.infof("%s school=%s version=%d", what, school.code, school.version);
        return SchoolView.of(school);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
