package io.gongkai.stats.score;

import io.gongkai.stats.export.Tabular;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The scores of the schools with the rules that they follow from. */
@Schema(
        description =
                "Scores with the rules that they follow from; everything can be worked out again from this answer")
public record ScoreTable(
        @Schema(examples = "43") String provinceCode,

        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        ScoreRules rules,

        @Schema(description = "The weights in use: the published ones unless others were asked for")
        Map<Component, BigDecimal> weights,

        @Schema(description = "Weights under which ranks were worked out again")
        List<Scenario> scenarios,

        List<ScoredSchool> items,
        @Nullable String nextCursor)
        implements Tabular<ScoredSchool> {

    @Override
    public List<ScoredSchool> tableRows() {
        return items;
    }
}
