package io.gongkai.compliance.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A candidate rule set and the reports to try it on.
 *
 * @param files as it came, so that each of its members can be faulted by itself
 */
@Schema(name = "NewReplay")
record NewReplay(
        @Schema(
                description = "Content (YAML) of the data files that replace shipped ones, by path;"
                        + " all others are as the engine ships them",
                implementation = Map.class,
                additionalProperties = String.class,
                required = true)
        @Nullable
        JsonNode files,

        @Schema(description = "Only reports of this province, two digits of GB/T 2260", examples = "43") @Nullable
        String provinceCode,

        @Schema(description = "Only reports on this school year", examples = "2020-2021") @Nullable
        String academicYear,

        @Schema(description = "What the candidate is for, at most 500 characters", examples = "试行两部分框架") @Nullable
        String note) {}
