package io.gongkai.ingest.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of a report's history as the API shows it. */
@JsonInclude(Include.NON_NULL)
@Schema(description = "What happened to a report: who, when, what, why")
public record HistoryEntry(
        @Schema(description = "Grows from entry to entry", required = true)
        long number,

        @Schema(required = true) Instant at,
        @Schema(required = true) Act act,

        @Schema(description = "The newest revision then", required = true)
        int revision,

        @Schema(description = "Who did it (subject of the token)", required = true)
        String by,

        @Schema(description = "As what", required = true, examples = "official")
        String role,

        @Schema(description = "Why; left out where none was given") @Nullable
        String reason,

        @Schema(description = "Keys of findings, ids of returns and waivers that it was about", required = true)
        List<String> subjects) {}
