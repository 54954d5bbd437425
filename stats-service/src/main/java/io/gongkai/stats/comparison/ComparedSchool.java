package io.gongkai.stats.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.gongkai.stats.comparison.PeerComparison.Place;
import io.gongkai.stats.export.Columns;
import io.gongkai.stats.peer.Peers;
import io.gongkai.stats.peer.SchoolSize;
import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.Qualifier;
import io.gongkai.stats.vocabulary.SchoolType;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One school's value beside those of its peers and of the year before. */
@Schema(description = "One school of a comparison")
public record ComparedSchool(
        @Schema(examples = "4143012345") String schoolCode,
        String name,
        @Nullable String city,
        SchoolType schoolType,
        Ownership ownership,

        @Schema(description = "By the students of the year that the report states")
        SchoolSize size,

        @Schema(description = "The assessed report; null where none was assessed") @Nullable
        UUID reportId,

        @Schema(description = "Why there is a value or none; no value is not zero")
        ValueState state,

        @Nullable BigDecimal value,
        @Nullable String unit,

        @Schema(description = "The least exact of the statements that the value rests on") @Nullable
        Qualifier qualifier,

        @Schema(description = "Place among the peers that state a value, the greatest first; equals share a place")
        @Nullable
        Integer rank,

        @Schema(description = "Schools that share the place, this one included") @Nullable
        Integer tied,

        @Schema(description = "Peers that state a value") int peers,

        @Schema(description = "Value of the year before; null where there was none") @Nullable
        BigDecimal previous,

        @Schema(description = "value - previous") @Nullable BigDecimal change,

        @Schema(description = "change / previous; null where that is zero") @Nullable
        BigDecimal changeRate,

        @Schema(description = "Empty where nothing stands out, and where there are fewer than 8 peers to tell by")
        List<Outlier> outliers,

        List<Evidence> evidence,
        @JsonIgnore @Schema(hidden = true) Peers group) {

    static final Columns<ComparedSchool> COLUMNS = Columns.<ComparedSchool>of("items", "-value", "数据比较")
            .with("schoolCode", "学校标识码", ComparedSchool::schoolCode)
            .with("name", "学校名称", ComparedSchool::name)
            .with("city", "城市", ComparedSchool::city)
            .with("schoolType", "办学层次", ComparedSchool::schoolType)
            .with("ownership", "办学性质", ComparedSchool::ownership)
            .with("size", "规模", ComparedSchool::size)
            .with("reportId", "报告编号", ComparedSchool::reportId)
            .with("state", "数据状态", ComparedSchool::state)
            .with("value", "数值", ComparedSchool::value)
            .with("unit", "单位", ComparedSchool::unit)
            .with("qualifier", "精确程度", ComparedSchool::qualifier)
            .with("rank", "位次", ComparedSchool::rank)
            .with("tied", "并列数", ComparedSchool::tied)
            .with("peers", "同组学校数", ComparedSchool::peers)
            .with("previous", "上学年", ComparedSchool::previous)
            .with("change", "增减", ComparedSchool::change)
            .with("changeRate", "增减率", ComparedSchool::changeRate)
            .with("outliers", "异常说明", ComparedSchool::reasons)
            .with("quote", "evidence", "原文", ComparedSchool::quotes);

    private @Nullable String reasons() {
        return outliers.isEmpty()
                ? null
                : outliers.stream().map(outlier -> outlier.reason().zh()).collect(Collectors.joining());
    }

    private String quotes() {
        return evidence.stream().map(Evidence::quote).collect(Collectors.joining(" | "));
    }

    /** A school without a value has no place. */
    ComparedSchool placed(@Nullable Place place, int among, List<Outlier> found) {
        return with(place == null ? null : place.rank(), place == null ? null : place.tied(), among, found, evidence);
    }

    ComparedSchool shownWith(List<Evidence> statements) {
        return with(rank, tied, peers, outliers, statements);
    }

    private ComparedSchool with(
            @Nullable Integer place,
            @Nullable Integer sharing,
            int among,
            List<Outlier> found,
            List<Evidence> statements) {
        return new ComparedSchool(
                schoolCode,
                name,
                city,
                schoolType,
                ownership,
                size,
                reportId,
                state,
                value,
                unit,
                qualifier,
                place,
                sharing,
                among,
                previous,
                change,
                changeRate,
                found,
                statements,
                group);
    }
}
