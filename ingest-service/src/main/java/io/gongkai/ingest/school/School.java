package io.gongkai.ingest.school;

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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A school in the register. */
@Entity
@Table(name = "schools")
class School extends PanacheEntityBase {

    @Id
    String code;

    String name;
    String provinceCode;
    String city;

    @Enumerated(EnumType.STRING)
    SchoolType schoolType;

    @Enumerated(EnumType.STRING)
    Ownership ownership;

    @Nullable
    LocalDate openedOn;

    /** Last day of a school that was closed. */
    @Nullable
    LocalDate closedOn;

    @Nullable
    String successorCode;

    long version;
    Instant registeredAt;
    Instant changedAt;

    static School register(String code, SchoolDetails details, Instant now) {
        School school = new School();
        school.code = code;
        school.registeredAt = now;
        school.describe(details, now);
        return school;
    }

    /** Takes over the details as the next version. */
    void describe(SchoolDetails details, Instant now) {
        name = details.name();
        provinceCode = details.provinceCode();
        city = details.city();
        schoolType = details.schoolType();
        ownership = details.ownership();
        openedOn = details.openedOn();
        closedOn = details.closedOn();
        successorCode = details.successorCode();
        changedAt = now;
        version++;
    }

    static Optional<School> withCode(String code) {
        return findByIdOptional(code);
    }

    /** Held until the end of the transaction, so that of two changes the second sees the first. */
    static Optional<School> lockedWithCode(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Of one province, or of all. */
    static List<School> register(@Nullable String provinceCode) {
        return provinceCode == null ? list("order by code") : list("provinceCode = ?1 order by code", provinceCode);
    }

    /** Held until the end of the transaction, by code. */
    static List<School> lockedIn(Collection<String> provinceCodes) {
        return School.<School>find("provinceCode in ?1 order by code", provinceCodes)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    static List<School> list(SchoolFilter filter, PageRequest page) {
        Conditions conditions = new Conditions()
                .equal("provinceCode", filter.provinceCode())
                .equal("code", filter.schoolCode())
                .equal("schoolType", filter.schoolType())
                .equal("ownership", filter.ownership())
                .and("code > :after", "after", page.after(0));
        return School.<School>find(conditions.where() + " order by code", conditions.parameters())
                .page(0, page.fetchSize())
                .list();
    }
}
