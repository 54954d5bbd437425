package io.gongkai.stats.finding;

import io.gongkai.stats.export.Columns;
import io.gongkai.stats.vocabulary.Severity;
import io.gongkai.stats.vocabulary.Terms;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How often a rule found something. */
@Schema(description = "One rule over all assessed reports")
public record RuleCount(
        @Schema(examples = "PART-01") String rule,
        @Schema(examples = "MissingPart") String name,
        Severity severity,

        @Schema(description = "Schools in whose report it found something")
        long schools,

        @Schema(description = "schools / assessed reports; null where none was assessed") @Nullable
        BigDecimal share,

        @Schema(description = "Findings in all") long findings) {

    static final Columns<RuleCount> COLUMNS = Columns.<RuleCount>of("rules", "-schools", "问题")
            .with("rule", "规则", RuleCount::rule)
            .withName("name", "问题", RuleCount::name, row -> Terms.rule(row.rule(), row.name()))
            .with("severity", "级别", RuleCount::severity)
            .with("schools", "涉及学校", RuleCount::schools)
            .with("share", "占已检查报告比例", RuleCount::share)
            .with("findings", "问题数", RuleCount::findings);
}
