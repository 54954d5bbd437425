package io.gongkai.ingest.collection;

import io.gongkai.ingest.listing.Conditions;
import io.gongkai.ingest.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A province's call for the reports on one school year (报送任务). */
@Entity
@Table(name = "collections")
class Collection extends PanacheEntityBase {

    @Id
    UUID id;

    String provinceCode;
    String academicYear;
    LocalDate dueDate;
    String profile;

    @Enumerated(EnumType.STRING)
    CollectionStatus status;

    boolean twoLevels;
    long version;
    Instant openedAt;
    Instant changedAt;

    static Collection open(String provinceCode, SchoolYear year, CollectionTerms terms, Instant now) {
        Collection collection = new Collection();
        collection.id = UUID.randomUUID();
        collection.provinceCode = provinceCode;
        collection.academicYear = year.toString();
        collection.openedAt = now;
        collection.agree(terms, now);
        return collection;
    }

    /** Takes over the terms as the next version. */
    void agree(CollectionTerms terms, Instant now) {
        dueDate = terms.dueDate();
        profile = terms.profile();
        status = terms.status();
        twoLevels = Boolean.TRUE.equals(terms.twoLevels());
        touch(now);
    }

    /** Makes the next version where something beside the terms has changed. */
    void touch(Instant now) {
        changedAt = now;
        version++;
    }

    static Optional<Collection> of(String provinceCode, String academicYear) {
        return Collection.<Collection>find("provinceCode = ?1 and academicYear = ?2", provinceCode, academicYear)
                .firstResultOptional();
    }

    /** Held until the end of the transaction, so that of two changes the second sees the first. */
    static Optional<Collection> lockedOf(String provinceCode, String academicYear) {
        return Collection.<Collection>find("provinceCode = ?1 and academicYear = ?2", provinceCode, academicYear)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    static List<Collection> list(CollectionFilter filter, PageRequest page) {
        Conditions conditions = new Conditions()
                .equal("provinceCode", filter.provinceCode())
                .equal("academicYear", filter.academicYear())
                .equal("status", filter.status())
                .after("academicYear", page.after(0), "provinceCode", page.after(1));
        return Collection.<Collection>find(
                        conditions.where() + " order by academicYear, provinceCode", conditions.parameters())
                .page(0, page.fetchSize())
                .list();
    }
}
