package io.gongkai.stats.trend;

import io.gongkai.stats.export.Form;
import io.gongkai.stats.export.Tabular;
import io.gongkai.stats.measure.Measure;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One metric over the years. */
@Schema(description = "One metric over the years")
public record MetricTrends(@Schema(examples = "43") String provinceCode, Measure measure, List<MetricTrend> years)
        implements Tabular<MetricTrend> {

    MetricTrends with(Form<MetricTrend> form) {
        return new MetricTrends(provinceCode, measure, form.sorted(years));
    }

    @Override
    public List<MetricTrend> tableRows() {
        return years;
    }
}
