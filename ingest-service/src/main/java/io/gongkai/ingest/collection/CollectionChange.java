package io.gongkai.ingest.collection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What made a version of a collection: who, when, why. An extension is one of them; the newest for a school holds. */
@Entity
@Table(name = "collection_history")
@IdClass(CollectionChange.Key.class)
class CollectionChange extends PanacheEntityBase {

    private static final String OF_COLLECTION = "provinceCode = ?1 and academicYear = ?2";
    private static final String NEWEST_FOR_EACH_SCHOOL = OF_COLLECTION + """
             and (schoolCode, version) in (
                select c.schoolCode, max(c.version) from CollectionChange c
                where c.provinceCode = ?1 and c.academicYear = ?2 and c.schoolCode is not null
                group by c.schoolCode)
             order by schoolCode""";

    /** One change a version. */
    record Key(String provinceCode, String academicYear, long version) implements Serializable {}

    @Id
    String provinceCode;

    @Id
    String academicYear;

    @Id
    long version;

    @Enumerated(EnumType.STRING)
    CollectionAct act;

    /** As it was from then on. */
    LocalDate dueDate;

    @Nullable
    String profile;

    @Enumerated(EnumType.STRING)
    CollectionStatus status;

    boolean twoLevels;

    /** Of an extension: whose. */
    @Nullable
    String schoolCode;

    /** Of an extension: until when. */
    @Nullable
    LocalDate extendedTo;

    @Nullable
    String reason;

    String changedBy;
    Instant changedAt;

    static CollectionChange of(Collection collection, CollectionAct act, @Nullable String reason, String changedBy) {
        CollectionChange change = new CollectionChange();
        change.provinceCode = collection.provinceCode;
        change.academicYear = collection.academicYear;
        change.version = collection.version;
        change.act = act;
        change.dueDate = collection.dueDate;
        change.profile = collection.profile;
        change.status = collection.status;
        change.twoLevels = collection.twoLevels;
        change.reason = reason;
        change.changedBy = changedBy;
        change.changedAt = collection.changedAt;
        return change;
    }

    CollectionChange extending(String school, LocalDate until) {
        schoolCode = school;
        extendedTo = until;
        return this;
    }

    /** Oldest first. */
    static List<CollectionChange> of(String provinceCode, String academicYear) {
        return list(OF_COLLECTION + " order by version", provinceCode, academicYear);
    }

    /** Extensions in force, by school; also those that give no time any more. */
    static List<CollectionChange> extensions(String provinceCode, String academicYear) {
        return list(NEWEST_FOR_EACH_SCHOOL, provinceCode, academicYear);
    }

    static Optional<CollectionChange> extensionFor(String schoolCode, String provinceCode, String academicYear) {
        return CollectionChange.<CollectionChange>find(
                        OF_COLLECTION + " and schoolCode = ?3 order by version desc",
                        provinceCode,
                        academicYear,
                        schoolCode)
                .page(0, 1)
                .firstResultOptional();
    }
}
