package io.gongkai.stats.trend;

import io.gongkai.stats.export.Columns;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One metric in one year, and against the year before among the schools that state both. */
@Schema(description = "One metric in one year; no school that states it gives null, not zero")
public record MetricTrend(
        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        @Schema(description = "Assessed reports") long assessed,

        @Schema(description = "Reports that state a value, zero included")
        long stated,

        @Schema(description = "null for rates, which do not add up") @Nullable
        BigDecimal total,

        @Nullable BigDecimal lowerQuartile,
        @Nullable BigDecimal median,
        @Nullable BigDecimal upperQuartile,

        @Schema(
                description = "Schools that state a value in this year and in the year before: totals of all schools"
                        + " differ with who states one")
        long matched,

        @Schema(description = "Their total in the year before; null for rates") @Nullable
        BigDecimal matchedPrevious,

        @Schema(description = "Their total in this year; null for rates") @Nullable
        BigDecimal matchedTotal,

        @Schema(description = "(matchedTotal - matchedPrevious) / matchedPrevious; null from zero") @Nullable
        BigDecimal matchedChangeRate) {

    static final Columns<MetricTrend> COLUMNS = Columns.<MetricTrend>of("years", "academicYear", "历年数据")
            .with("academicYear", "学年", row -> row.academicYear().toString())
            .with("assessed", "已检查报告", MetricTrend::assessed)
            .with("stated", "有数据学校", MetricTrend::stated)
            .with("total", "合计", MetricTrend::total)
            .with("lowerQuartile", "下四分位数", MetricTrend::lowerQuartile)
            .with("median", "中位数", MetricTrend::median)
            .with("upperQuartile", "上四分位数", MetricTrend::upperQuartile)
            .with("matched", "可比学校", MetricTrend::matched)
            .with("matchedPrevious", "可比学校上学年合计", MetricTrend::matchedPrevious)
            .with("matchedTotal", "可比学校合计", MetricTrend::matchedTotal)
            .with("matchedChangeRate", "可比增减率", MetricTrend::matchedChangeRate);
}
