package io.gongkai.stats.province;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.gongkai.stats.export.Columns;
import io.gongkai.stats.problem.Text;
import io.gongkai.stats.season.SchoolCounts;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One province in one year. */
@Schema(description = "One province in one year")
public record ProvinceRow(
        @Schema(examples = "43") String provinceCode,
        Text name,
        @JsonUnwrapped SchoolCounts counts,

        @Schema(description = "submitted / expected") @Nullable
        BigDecimal submittedShare,

        @Schema(description = "onTime / expected") @Nullable BigDecimal onTimeShare,

        @Schema(description = "Parts covered / parts asked for, over all assessed reports") @Nullable
        BigDecimal partShare,

        @Schema(description = "Items disclosed / items owed, over all assessed reports") @Nullable
        BigDecimal itemShare,

        @Schema(description = "Findings that must be mended, for each assessed report") @Nullable
        BigDecimal mustFixPerReport,

        @Schema(description = "Schools that state the metric asked for; null where none was asked for") @Nullable
        Long stated,

        @Schema(description = "Median of the metric asked for; null where fewer than 5 schools state it") @Nullable
        BigDecimal median) {

    static final Columns<ProvinceRow> COLUMNS = Columns.<ProvinceRow>of("provinces", "provinceCode", "各省比较")
            .with("provinceCode", "省份代码", ProvinceRow::provinceCode)
            .with("name", "省份", row -> row.name().zh())
            .with(SchoolCounts.COLUMNS, ProvinceRow::counts)
            .with("submittedShare", "报送率", ProvinceRow::submittedShare)
            .with("onTimeShare", "按时率", ProvinceRow::onTimeShare)
            .with("partShare", "部分完整率", ProvinceRow::partShare)
            .with("itemShare", "事项公开率", ProvinceRow::itemShare)
            .with("mustFixPerReport", "每份报告必改问题", ProvinceRow::mustFixPerReport)
            .with("stated", "有数据学校", ProvinceRow::stated)
            .with("median", "中位数", ProvinceRow::median);
}
