package io.gongkai.stats.portal;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a report states of a metric. */
@Schema(description = "What a report states of a metric")
public record PublicFigure(
        @Schema(examples = "disclosed_total") String metric,
        BigDecimal value,
        @Schema(examples = "条") String unit,

        @Schema(description = "Sentences of the report that it rests on")
        List<String> quotes) {}
