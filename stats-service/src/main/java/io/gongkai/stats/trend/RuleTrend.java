package io.gongkai.stats.trend;

import io.gongkai.stats.export.Columns;
import io.gongkai.stats.vocabulary.SchoolYear;
import io.gongkai.stats.vocabulary.Terms;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How widespread one defect was in one year. */
@Schema(description = "How widespread one defect was in one year")
public record RuleTrend(
        @Schema(examples = "PART-01") String rule,
        @Schema(examples = "MissingPart") String name,

        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        @Schema(description = "Assessed reports of the year")
        long assessed,

        @Schema(description = "Schools in whose report the rule found something; zero is zero")
        long schools,

        @Schema(description = "schools / assessed") @Nullable
        BigDecimal share,

        long findings) {

    static final Columns<RuleTrend> COLUMNS = Columns.<RuleTrend>of("rules", "rule", "历年问题")
            .with("rule", "规则", RuleTrend::rule)
            .withName("name", "问题", RuleTrend::name, row -> Terms.rule(row.rule(), row.name()))
            .with("academicYear", "学年", row -> row.academicYear().toString())
            .with("assessed", "已检查报告", RuleTrend::assessed)
            .with("schools", "涉及学校", RuleTrend::schools)
            .with("share", "占比", RuleTrend::share)
            .with("findings", "问题数", RuleTrend::findings);
}
