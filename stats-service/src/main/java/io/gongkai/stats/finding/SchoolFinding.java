package io.gongkai.stats.finding;

import io.gongkai.stats.export.Columns;
import io.gongkai.stats.problem.Text;
import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.Part;
import io.gongkai.stats.vocabulary.SchoolType;
import io.gongkai.stats.vocabulary.Severity;
import io.gongkai.stats.vocabulary.Terms;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One finding on one school's report; start and end count UTF-16 code units of the text of the revision. */
@Schema(description = "One finding on one school's report")
record SchoolFinding(
        @Schema(examples = "4143012345") String schoolCode,
        String name,
        @Nullable String city,
        SchoolType schoolType,
        Ownership ownership,
        @Schema(examples = "PART-01") String rule,

        @Schema(description = "Name of the rule", examples = "MissingPart")
        String defect,

        Severity severity,
        @Nullable Part part,

        @Schema(description = "Item of the list; null where it concerns none") @Nullable
        Integer item,

        Text message,

        @Schema(description = "The words of the first place; null where something is not there") @Nullable
        String quote,

        @Schema(description = "Where they begin in the text, in UTF-16 code units") @Nullable
        Integer start,

        @Schema(description = "Where they end, not included") @Nullable
        Integer end,

        @Schema(description = "Places in the text that show it; null where it was assessed before they were counted")
        @Nullable
        Integer places,

        @Schema(description = "Which of the findings on the report it is, from 1")
        int number,

        UUID reportId,

        @Schema(description = "The revision that was assessed")
        int revision,

        @Schema(
                description = "Path of the revision at ingest-service, whose base address GET /v1/services names",
                examples = "/v1/reports/7c0d2f0e-5f0e-4a4e-8a35-0c9f3f5b1a11/revisions/1")
        String report) {

    static final Columns<SchoolFinding> COLUMNS = Columns.<SchoolFinding>of("items", "schoolCode", "各校问题")
            .with("schoolCode", "学校标识码", SchoolFinding::schoolCode)
            .with("name", "学校名称", SchoolFinding::name)
            .with("city", "城市", SchoolFinding::city)
            .with("schoolType", "办学层次", SchoolFinding::schoolType)
            .with("ownership", "办学性质", SchoolFinding::ownership)
            .with("rule", "规则", SchoolFinding::rule)
            .withName("defect", "规则名称", SchoolFinding::defect, row -> Terms.rule(row.rule(), row.defect()))
            .with("severity", "级别", SchoolFinding::severity)
            .with("part", "部分", SchoolFinding::part)
            .with("item", "清单事项", SchoolFinding::item)
            .with("message", "问题", finding -> finding.message().zh())
            .with("quote", "原文", SchoolFinding::quote)
            .with("start", "原文起点", SchoolFinding::start)
            .with("end", "原文终点", SchoolFinding::end)
            .with("places", "处数", SchoolFinding::places)
            .with("number", "序号", SchoolFinding::number)
            .with("reportId", "报告编号", SchoolFinding::reportId)
            .with("revision", "版本", SchoolFinding::revision)
            .with("report", "报告地址", SchoolFinding::report);

    /** Orders the findings on a report as the assessment does, also as text. */
    String key() {
        return String.format(Locale.ROOT, "%s %06d", schoolCode, number);
    }
}
