package io.gongkai.stats.event;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.gongkai.stats.vocabulary.CollectionStatus;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A province opened a collection or changed it; the greatest version is the one that holds. */
public record CollectionOpened(
        String provinceCode,
        SchoolYear academicYear,
        LocalDate dueDate,
        @JsonSetter(nulls = Nulls.SET) @Nullable String profile,
        CollectionStatus status,
        @JsonSetter(nulls = Nulls.SET) @Nullable List<Extended> extensions,
        long version) {

    /** A school that has more time. */
    public record Extended(String schoolCode, LocalDate dueDate) {}

    public static final String TYPE = "cn.gongkai.collection-opened.v1";
}
