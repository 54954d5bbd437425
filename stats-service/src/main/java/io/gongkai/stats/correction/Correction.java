package io.gongkai.stats.correction;

import io.gongkai.stats.export.Columns;
import io.gongkai.stats.vocabulary.SchoolType;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How often and how long one school corrected its report. */
@Schema(description = "How often and how long one school corrected its report")
public record Correction(
        @Schema(examples = "4143012345") String schoolCode,
        String name,
        SchoolType schoolType,
        @Schema(description = "Revisions handed in") long revisions,
        @Schema(description = "Revisions after the first") long corrections,
        Instant firstSubmittedAt,
        Instant lastSubmittedAt,

        @Schema(description = "Days from the first revision to the last, to one decimal")
        BigDecimal days,

        @Schema(description = "How often the report was returned")
        long rounds,

        @Schema(
                description =
                        "Days from the first revision to the acceptance in force, to one decimal; null where none is")
        @Nullable
        BigDecimal daysToAcceptance,

        @Schema(description = "Findings that still must be mended; null where the report is not assessed") @Nullable
        Integer mustFix) {

    static final Columns<Correction> COLUMNS = Columns.<Correction>of("items", "-corrections", "更正情况")
            .with("schoolCode", "学校标识码", Correction::schoolCode)
            .with("name", "学校名称", Correction::name)
            .with("schoolType", "办学层次", Correction::schoolType)
            .with("revisions", "报送次数", Correction::revisions)
            .with("corrections", "更正次数", Correction::corrections)
            .with("firstSubmittedAt", "首次报送", Correction::firstSubmittedAt)
            .with("lastSubmittedAt", "末次报送", Correction::lastSubmittedAt)
            .with("days", "历时天数", Correction::days)
            .with("rounds", "退回次数", Correction::rounds)
            .with("daysToAcceptance", "首报至接收天数", Correction::daysToAcceptance)
            .with("mustFix", "尚须改正", Correction::mustFix);
}
