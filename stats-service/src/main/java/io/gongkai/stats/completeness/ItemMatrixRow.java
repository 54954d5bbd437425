package io.gongkai.stats.completeness;

import io.gongkai.stats.export.Columns;
import io.gongkai.stats.vocabulary.ItemNumber;
import io.gongkai.stats.vocabulary.ItemStanding;
import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.SchoolType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One school's report, list item by list item. */
@Schema(description = "One school of the matrix of list items")
public record ItemMatrixRow(
        @Schema(examples = "4143012345") String schoolCode,
        String name,
        @Nullable String city,
        SchoolType schoolType,
        Ownership ownership,

        @Schema(description = "The assessed report; null where none was assessed") @Nullable
        UUID reportId,

        @Schema(description = "Items that the school owes; null where no report was assessed") @Nullable
        Integer applicable,

        @Schema(description = "Owed items that the report names as disclosed") @Nullable
        Integer disclosed,

        @Schema(description = "disclosed / applicable") @Nullable
        BigDecimal share,

        @Schema(description = "By number of the item; null where no report was assessed") @Nullable
        Map<Integer, ItemStanding> items) {

    /** One for each item of the national edition; an item that a report's catalogue does not have is an empty cell. */
    static final Columns<ItemMatrixRow> COLUMNS = columns();

    private static Columns<ItemMatrixRow> columns() {
        Columns<ItemMatrixRow> columns = Columns.<ItemMatrixRow>of("items", "schoolCode", "各校清单事项")
                .with("schoolCode", "学校标识码", ItemMatrixRow::schoolCode)
                .with("name", "学校名称", ItemMatrixRow::name)
                .with("city", "城市", ItemMatrixRow::city)
                .with("schoolType", "办学层次", ItemMatrixRow::schoolType)
                .with("ownership", "办学性质", ItemMatrixRow::ownership)
                .with("reportId", "报告编号", ItemMatrixRow::reportId)
                .with("applicable", "适用事项", ItemMatrixRow::applicable)
                .with("disclosed", "已公开事项", ItemMatrixRow::disclosed)
                .with("share", "公开率", ItemMatrixRow::share);
        for (int item = 1; item <= ItemNumber.LAST; item++) {
            int number = item;
            columns.with("item" + item, "items", "事项" + item, row -> row.of(number));
        }
        return columns;
    }

    private @Nullable ItemStanding of(int item) {
        return items == null ? null : items.get(item);
    }

    ItemMatrixRow with(@Nullable Map<Integer, ItemStanding> found) {
        return new ItemMatrixRow(
                schoolCode, name, city, schoolType, ownership, reportId, applicable, disclosed, share, found);
    }
}
