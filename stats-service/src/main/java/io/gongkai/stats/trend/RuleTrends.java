package io.gongkai.stats.trend;

import io.gongkai.stats.export.Form;
import io.gongkai.stats.export.Tabular;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The defects over the years: every rule that ever found something, in every year with assessed reports. */
@Schema(description = "Every rule that ever found something, in every year with assessed reports")
public record RuleTrends(@Schema(examples = "43") String provinceCode, List<RuleTrend> rules)
        implements Tabular<RuleTrend> {

    RuleTrends with(Form<RuleTrend> form) {
        return new RuleTrends(provinceCode, form.sorted(rules));
    }

    @Override
    public List<RuleTrend> tableRows() {
        return rules;
    }
}
