package io.gongkai.stats.comparison;

import io.gongkai.stats.export.CsvTable;
import io.gongkai.stats.export.Tabular;
import io.gongkai.stats.measure.Measure;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One metric over the schools of a province. */
@Schema(description = "One metric over the schools of a province, the greatest values first")
public record Comparison(
        @Schema(examples = "43") String provinceCode,

        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        Measure measure,
        List<Distribution> distributions,
        List<ComparedSchool> items,
        @Nullable String nextCursor)
        implements Tabular {

    @Override
    public CsvTable table() {
        CsvTable table = CsvTable.of(
                "schoolCode",
                "name",
                "schoolType",
                "ownership",
                "state",
                "value",
                "unit",
                "qualifier",
                "rank",
                "tied",
                "peers",
                "previous",
                "change",
                "changeRate",
                "quote");
        items.forEach(s -> table.row(
                s.schoolCode(),
                s.name(),
                s.schoolType(),
                s.ownership(),
                s.state(),
                s.value(),
                s.unit(),
                s.qualifier(),
                s.rank(),
                s.tied(),
                s.peers(),
                s.previous(),
                s.change(),
                s.changeRate(),
                s.evidence().stream().map(Evidence::quote).collect(Collectors.joining(" | "))));
        return table;
    }
}
