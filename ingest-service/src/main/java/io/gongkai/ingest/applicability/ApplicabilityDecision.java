package io.gongkai.ingest.applicability;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A decision of the department on one item, with who made it and why; only followed by the next, never changed. */
@Entity
@Table(name = "applicability_decisions")
class ApplicabilityDecision extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String schoolCode;
    String academicYear;
    int item;

    /** Null gives the item back to the catalogue. */
    @Enumerated(EnumType.STRING)
    @Nullable
    Applicability applicability;

    String reason;
    String decidedBy;
    Instant decidedAt;

    /** Oldest first. */
    static List<ApplicabilityDecision> of(String schoolCode, String academicYear) {
        return list("schoolCode = ?1 and academicYear = ?2 order by id", schoolCode, academicYear);
    }

    /** The newest on each item, by item. */
    static Map<Integer, ApplicabilityDecision> newest(List<ApplicabilityDecision> oldestFirst) {
        Map<Integer, ApplicabilityDecision> newest = new TreeMap<>();
        oldestFirst.forEach(decision -> newest.put(decision.item, decision));
        return newest;
    }

    Decided decided() {
        return new Decided(item, Objects.requireNonNull(applicability), reason);
    }
}
