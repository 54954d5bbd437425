package io.gongkai.stats.score;

import io.gongkai.stats.export.Columns;
import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.SchoolType;
import io.gongkai.stats.vocabulary.Terms;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One school's score with all that it is worked out from. */
@Schema(description = "One school's score with all that it is worked out from")
public record ScoredSchool(
        @Schema(examples = "4143012345") String schoolCode,
        String name,
        @Nullable String city,
        SchoolType schoolType,
        Ownership ownership,
        State state,

        @Schema(description = "Whether the report was given back for mending, and no newer revision came since")
        boolean returned,

        @Schema(description = "0 to 100; null where a component that weighs something is not known") @Nullable
        BigDecimal score,

        @Schema(description = "With 0 for what is not known; null where nothing was handed in") @Nullable
        BigDecimal low,

        @Schema(description = "With 1 for what is not known; null where nothing was handed in") @Nullable
        BigDecimal high,

        @Schema(description = "Place among the schools with a score, the greatest first; equals share a place")
        @Nullable
        Integer rank,

        @Schema(description = "Among all schools that handed in; null where nothing was handed in") @Nullable
        RankRange range,

        @Schema(description = "From 0 to 1 each; what is not known is left out")
        Map<Component, BigDecimal> components,

        @Schema(description = "What the components follow from; null where no report was assessed") @Nullable
        Operands operands) {

    /** Whether there is something to judge. */
    public enum State {
        ASSESSED,
        NOT_ASSESSED,
        NO_REPORT
    }

    /** The counts that the components are ratios of. */
    @Schema(description = "The counts that the components are ratios of")
    public record Operands(
            int partsCovered,
            int partsApplicable,
            int itemsDisclosed,
            int itemsApplicable,
            int mustFix,
            int explain,

            @Schema(description = "Key metrics that the report states")
            int keyFigures) {}

    static final Columns<ScoredSchool> COLUMNS = columns();

    private static Columns<ScoredSchool> columns() {
        Columns<ScoredSchool> columns = Columns.<ScoredSchool>of("items", "-score", "评分")
                .with("schoolCode", "学校标识码", ScoredSchool::schoolCode)
                .with("name", "学校名称", ScoredSchool::name)
                .with("city", "城市", ScoredSchool::city)
                .with("schoolType", "办学层次", ScoredSchool::schoolType)
                .with("ownership", "办学性质", ScoredSchool::ownership)
                .with("state", "状态", ScoredSchool::state)
                .with("returned", "退回", ScoredSchool::returned)
                .with("score", "得分", ScoredSchool::score)
                .with("low", "最低可能得分", ScoredSchool::low)
                .with("high", "最高可能得分", ScoredSchool::high)
                .with("rank", "位次", ScoredSchool::rank)
                .with(
                        "best",
                        "range",
                        "最好位次",
                        row -> row.range() == null ? null : row.range().best())
                .with(
                        "worst",
                        "range",
                        "最差位次",
                        row -> row.range() == null ? null : row.range().worst());
        for (Component component : Component.values()) {
            columns.with(
                    component.name(),
                    "components",
                    Terms.of(component).zh(),
                    row -> row.components().get(component));
        }
        return columns.with("partsCovered", "operands", "已写明部分", row -> row.count(Operands::partsCovered))
                .with("partsApplicable", "operands", "应含部分", row -> row.count(Operands::partsApplicable))
                .with("itemsDisclosed", "operands", "已公开事项", row -> row.count(Operands::itemsDisclosed))
                .with("itemsApplicable", "operands", "适用事项", row -> row.count(Operands::itemsApplicable))
                .with("mustFix", "operands", "必改问题", row -> row.count(Operands::mustFix))
                .with("explain", "operands", "待说明问题", row -> row.count(Operands::explain))
                .with("keyFigures", "operands", "已写明关键数据", row -> row.count(Operands::keyFigures));
    }

    private @Nullable Integer count(ToIntFunction<Operands> operand) {
        return operands == null ? null : operand.applyAsInt(operands);
    }

    /** The same without its place among the others. */
    public ScoredSchool withoutPlace() {
        return new ScoredSchool(
                schoolCode,
                name,
                city,
                schoolType,
                ownership,
                state,
                returned,
                score,
                low,
                high,
                null,
                null,
                components,
                operands);
    }
}
