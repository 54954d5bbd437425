package io.gongkai.stats.measure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a metric of the reports means.
 *
 * @param unit the unit it is usually stated in; a report may use another, which is shown beside its value
 */
@Schema(description = "Definition of a metric")
public record Measure(
        @Schema(examples = "disclosed_total") String metric,
        @Schema(examples = "主动公开信息总数") String zh,

        @Schema(examples = "Information items disclosed, total")
        String en,

        @Schema(examples = "条") String unit,
        MeasureKind kind,
        Aggregation aggregation) {}
