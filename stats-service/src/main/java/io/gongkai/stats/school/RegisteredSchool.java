package io.gongkai.stats.school;

import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.SchoolType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A school as the register has it. */
public record RegisteredSchool(
        String code,
        String name,
        String provinceCode,
        @Nullable String city,
        SchoolType schoolType,
        Ownership ownership) {

    SchoolProfile with(List<ProfileYear> years) {
        return new SchoolProfile(code, name, provinceCode, city, schoolType, ownership, years);
    }
}
