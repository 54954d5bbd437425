package io.gongkai.stats.event;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.SchoolType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A school entered the register or its entry changed; the greatest version is the one that holds. */
public record SchoolRegistered(
        String schoolCode,
        String name,
        String provinceCode,
        @JsonSetter(nulls = Nulls.SET) @Nullable String city,
        SchoolType schoolType,
        Ownership ownership,
        @JsonSetter(nulls = Nulls.SET) @Nullable LocalDate openedOn,
        @JsonSetter(nulls = Nulls.SET) @Nullable LocalDate closedOn,
        long version) {

    public static final String TYPE = "cn.gongkai.school-registered.v1";
}
