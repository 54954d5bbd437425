package io.gongkai.stats.snapshot;

import io.gongkai.stats.vocabulary.SchoolYear;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One moment of a province's year. */
@Schema(description = "One moment of a province's year that documents can be made of")
public record Snapshot(
        @Schema(examples = "43") String provinceCode,

        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        @Schema(description = "SHA-256 of the answers, in hexadecimal; names the snapshot")
        String digest,

        @Schema(description = "Version of the projections that gave the answers first", examples = "i3kx9w2q5c")
        String position,

        @Schema(description = "When these answers were first given")
        Instant takenAt) {}
