package io.gongkai.ingest.school;

import io.gongkai.ingest.outbox.Outbox;
import io.gongkai.ingest.precondition.Versioned;
import io.gongkai.ingest.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Registers schools and changes what is registered; each change and its event are one transaction. */
@ApplicationScoped
public class SchoolRegistration {

    private static final Logger LOG = Logger.getLogger(SchoolRegistration.class);

    private final Outbox outbox;
    private final EntityManager database;
    private final Clock clock;

    SchoolRegistration(Outbox outbox, EntityManager database, Clock clock) {
        this.outbox = outbox;
        this.database = database;
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
        school.persist();
        return tell(school, "School registered");
    }

    @Transactional
    SchoolView change(String code, SchoolDetails details, @Nullable String ifMatch, Consumer<String> requireProvince) {
        School school = School.lockedWithCode(code).orElseThrow(CommonProblems.NOT_FOUND::because);
        requireProvince.accept(school.provinceCode);
        RegisterSchool.checkProvinceOf(code, details.provinceCode());
        Versioned.requireMatch(ifMatch, school.version);
        school.describe(details, now());
        return tell(school, "School changed");
    }

    /** Two registrations of one code at once: the second waits and then finds the first. */
    private void lock(String code) {
        database.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:code, 1)) is null", Boolean.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    private SchoolView tell(School school, String what) {
        outbox.add(SchoolRegistered.TYPE, school.code, UUID.randomUUID(), school.code, SchoolRegistered.of(school));
        LOG.infof("%s school=%s version=%d", what, school.code, school.version);
        return SchoolView.of(school);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
