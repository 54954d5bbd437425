package io.gongkai.stats.trend;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.gongkai.stats.export.Columns;
import io.gongkai.stats.season.SchoolCounts;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One season of a province as a whole. */
@Schema(description = "One season of a province as a whole")
public record SeasonTrend(
        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        @Nullable LocalDate dueDate,
        @JsonUnwrapped SchoolCounts counts,

        @Schema(description = "submitted / expected") @Nullable
        BigDecimal submittedShare,

        @Schema(description = "onTime / expected") @Nullable BigDecimal onTimeShare,

        @Schema(description = "Parts covered / parts asked for, over all assessed reports") @Nullable
        BigDecimal partShare,

        @Schema(description = "Items disclosed / items owed, over all assessed reports") @Nullable
        BigDecimal itemShare,

        @Schema(description = "Findings that must be mended, for each assessed report") @Nullable
        BigDecimal mustFixPerReport) {

    public static final Columns<SeasonTrend> COLUMNS = Columns.<SeasonTrend>of("years", "academicYear", "历年报送")
            .with("academicYear", "学年", row -> row.academicYear().toString())
            .with("dueDate", "截止日期", SeasonTrend::dueDate)
            .with(SchoolCounts.COLUMNS, SeasonTrend::counts)
            .with("submittedShare", "报送率", SeasonTrend::submittedShare)
            .with("onTimeShare", "按时率", SeasonTrend::onTimeShare)
            .with("partShare", "部分完整率", SeasonTrend::partShare)
            .with("itemShare", "事项公开率", SeasonTrend::itemShare)
            .with("mustFixPerReport", "每份报告必改问题", SeasonTrend::mustFixPerReport);
}
