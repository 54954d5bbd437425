package io.gongkai.stats.comparison;

import io.gongkai.stats.vocabulary.Qualifier;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A statement in a report; offsets count UTF-16 code units of the text as submitted. */
@Schema(description = "A statement in the report")
public record Evidence(
        BigDecimal value,
        @Schema(examples = "条") String unit,
        Qualifier qualifier,
        int start,
        int end,
        @Schema(examples = "主动公开信息3584条") String quote) {}
