package io.gongkai.stats.copy;

import io.gongkai.stats.export.Columns;
import io.gongkai.stats.vocabulary.Severity;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report of which much stands word for word in another. */
@Schema(description = "A report of which much stands word for word in an earlier one")
public record Copy(
        @Schema(description = "The school whose report repeats another", examples = "4143012345")
        String schoolCode,

        String name,
        @Schema(examples = "COPY-02") String rule,
        Severity severity,

        @Schema(description = "Whether it repeats an earlier report of its own")
        boolean own,

        @Schema(description = "The report that is repeated, as the check names it", examples = "资水职业学院2019-2020学年报告")
        String source,

        @Schema(description = "null where the register has no school of that name") @Nullable
        String sourceSchoolCode,

        @Nullable String sourceName,

        @Schema(description = "School year of that report", examples = "2019-2020") @Nullable
        String sourceYear,

        @Schema(description = "Percent of the text, standing phrases left aside")
        int percent,

        @Schema(description = "Number of passages") int passages,

        @Schema(description = "The report that repeats another")
        UUID reportId,

        @Schema(description = "The revision that was assessed")
        int revision,

        @Schema(description = "Where its first passage begins, in UTF-16 code units of the text") @Nullable
        Integer start,

        @Schema(description = "Where that ends, not included") @Nullable
        Integer end,

        @Schema(description = "The report that is repeated; null where it is not known here") @Nullable
        UUID sourceReportId) {

    static final Columns<Copy> COLUMNS = Columns.<Copy>of("items", "-percent", "雷同情况")
            .with("schoolCode", "学校标识码", Copy::schoolCode)
            .with("name", "学校名称", Copy::name)
            .with("rule", "规则", Copy::rule)
            .with("severity", "级别", Copy::severity)
            .with("own", "抄自本校", Copy::own)
            .with("source", "来源报告", Copy::source)
            .with("sourceSchoolCode", "来源学校标识码", Copy::sourceSchoolCode)
            .with("sourceName", "来源学校", Copy::sourceName)
            .with("sourceYear", "来源学年", Copy::sourceYear)
            .with("percent", "雷同比例（%）", Copy::percent)
            .with("passages", "处数", Copy::passages)
            .with("reportId", "报告编号", Copy::reportId)
            .with("revision", "版本", Copy::revision)
            .with("start", "原文起点", Copy::start)
            .with("end", "原文终点", Copy::end)
            .with("sourceReportId", "来源报告编号", Copy::sourceReportId);
}
