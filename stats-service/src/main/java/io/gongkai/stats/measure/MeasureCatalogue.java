package io.gongkai.stats.measure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every metric and every rule by which several statements become one value. */
@Schema(description = "Definitions of all metrics")
public record MeasureCatalogue(List<AggregationRule> aggregations, List<Measure> measures) {

    /** What a rule does, in words. */
    @Schema(description = "How several statements of one report on one metric become one value")
    public record AggregationRule(Aggregation aggregation, String zh, String en) {}
}
