package io.gongkai.stats.season;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.SchoolType;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one group of schools.
 *
 * @param schoolType null where the group spans all types
 * @param ownership null where the group spans both
 */
public record GroupCounts(
        @Nullable SchoolType schoolType,
        @Nullable Ownership ownership,
        @JsonUnwrapped SchoolCounts counts) {}
