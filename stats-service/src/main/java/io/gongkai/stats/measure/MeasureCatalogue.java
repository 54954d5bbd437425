package io.gongkai.stats.measure;

import io.gongkai.stats.problem.Text;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every metric, every rule by which several statements become one value, and every number that is worked out. */
@Schema(description = "Definitions of all metrics")
public record MeasureCatalogue(
        List<AggregationRule> aggregations,
        @Schema(description = "What the reports state") List<Measure> measures,
        @Schema(description = "What this service works out") List<Quantity> quantities,

        @Schema(description = "What those who may not see the values of single schools are told of several")
        Text disclosure) {

    /** What a rule does, in words. */
    @Schema(description = "How several statements of one report on one metric become one value")
    public record AggregationRule(Aggregation aggregation, String zh, String en) {}
}
