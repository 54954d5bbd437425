package io.gongkai.ingest.collection;

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
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Opens collections and changes their terms; each change and its event are one transaction. */
@ApplicationScoped
public class CollectionOpening {

    private static final Logger LOG = Logger.getLogger(CollectionOpening.class);

    private final Outbox outbox;
    private final EntityManager database;
    private final Clock clock;

    CollectionOpening(Outbox outbox, EntityManager database, Clock clock) {
        this.outbox = outbox;
        this.database = database;
        this.clock = clock;
    }

    /** The collection as it stands now. */
    @Transactional
    public Optional<CollectionView> find(String provinceCode, String academicYear) {
        return Collection.of(provinceCode, academicYear).map(CollectionView::of);
    }

    @Transactional
    CollectionView open(String provinceCode, SchoolYear year, CollectionTerms terms) {
        lock(provinceCode, year);
        if (Collection.of(provinceCode, year.toString()).isPresent()) {
            throw CollectionProblems.EXISTS.with(provinceCode, year);
        }
        Collection collection = Collection.open(provinceCode, year, terms, now());
        collection.persist();
        return tell(collection, "Collection opened");
    }

    @Transactional
    CollectionView change(String provinceCode, SchoolYear year, CollectionTerms terms, @Nullable String ifMatch) {
        Collection collection =
                Collection.lockedOf(provinceCode, year.toString()).orElseThrow(CommonProblems.NOT_FOUND::because);
        Versioned.requireMatch(ifMatch, collection.version);
        collection.agree(terms, now());
        return tell(collection, "Collection changed");
    }

    /** Two openings of one collection at once: the second waits and then finds the first. */
    private void lock(String provinceCode, SchoolYear year) {
        database.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 2)) is null", Boolean.class)
                .setParameter("key", provinceCode + year)
                .getSingleResult();
    }

    private CollectionView tell(Collection collection, String what) {
        outbox.add(
                CollectionOpened.TYPE,
                collection.provinceCode,
                UUID.randomUUID(),
                collection.provinceCode + "/" + collection.academicYear,
                CollectionOpened.of(collection));
        LOG.infof(
                "%s province=%s year=%s status=%s version=%d",
                what, collection.provinceCode, collection.academicYear, collection.status, collection.version);
        return CollectionView.of(collection);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
