package io.gongkai.ingest.collection;

import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.precondition.Versioned;
import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens collections and changes their terms; each change, its record and its event are one transaction. */
@ApplicationScoped
public class CollectionOpening {

    private final CollectionRecord record;
    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    CollectionOpening(CollectionRecord record, EntityManager database, Caller caller, Clock clock) {
        this.record = record;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** The collection as it stands now. */
    @Transactional
    public Optional<CollectionView> find(String provinceCode, String academicYear) {
        return Collection.of(provinceCode, academicYear).map(CollectionView::of);
    }

    /** The collection as it stands for this school, whose due date an extension may have moved. */
    @Transactional
    public Optional<CollectionView> findFor(String schoolCode, String provinceCode, String academicYear) {
        return find(provinceCode, academicYear)
                .map(collection -> CollectionChange.extensionFor(schoolCode, provinceCode, academicYear)
                        .map(extension -> collection.extendedTo(Objects.requireNonNull(extension.extendedTo)))
                        .orElse(collection));
    }

    @Transactional
    CollectionView open(String provinceCode, SchoolYear year, CollectionTerms terms) {
        lock(provinceCode, year);
        if (Collection.of(provinceCode, year.toString()).isPresent()) {
            throw CollectionProblems.EXISTS.with(provinceCode, year);
        }
        Collection collection = Collection.open(provinceCode, year, terms, now());
        collection.persistAndFlush();
        return add(collection, CollectionAct.OPENED, terms);
    }

    @Transactional
    CollectionView change(String provinceCode, SchoolYear year, CollectionTerms terms, @Nullable String ifMatch) {
        Collection collection =
                Collection.lockedOf(provinceCode, year.toString()).orElseThrow(CommonProblems.NOT_FOUND::because);
        Versioned.requireMatch(ifMatch, collection.version);
        if (terms.status() != collection.status && terms.reason() == null) {
            throw CommonProblems.INVALID_REQUEST.because(
                    Fault.at("/reason", "required", CollectionProblems.REASON_NEEDED));
        }
        CollectionAct act = CollectionAct.of(collection.status, Objects.requireNonNull(terms.status()));
        collection.agree(terms, now());
        return add(collection, act, terms);
    }

    private CollectionView add(Collection collection, CollectionAct act, CollectionTerms terms) {
        record.add(collection, CollectionChange.of(collection, act, terms.reason(), caller.subject()));
        return CollectionView.of(collection);
    }

    /** Two openings of one collection at once: the second waits and then finds the first. */
    private void lock(String provinceCode, SchoolYear year) {
        database.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 2)) is null", Boolean.class)
                .setParameter("key", provinceCode + year)
                .getSingleResult();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
