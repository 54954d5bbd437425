package io.gongkai.stats.trend;

import io.gongkai.stats.export.Form;
import io.gongkai.stats.export.Tabular;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The seasons of a province side by side. */
@Schema(description = "The seasons of a province side by side")
public record SeasonTrends(@Schema(examples = "43") String provinceCode, List<SeasonTrend> years)
        implements Tabular<SeasonTrend> {

    SeasonTrends with(Form<SeasonTrend> form) {
        return new SeasonTrends(provinceCode, form.sorted(years));
    }

    @Override
    public List<SeasonTrend> tableRows() {
        return years;
    }
}
