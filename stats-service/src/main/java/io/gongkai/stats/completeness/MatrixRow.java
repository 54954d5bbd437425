package io.gongkai.stats.completeness;

import io.gongkai.stats.export.Columns;
import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.Part;
import io.gongkai.stats.vocabulary.PartStatus;
import io.gongkai.stats.vocabulary.SchoolType;
import io.gongkai.stats.vocabulary.Terms;
import io.gongkai.stats.vocabulary.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One school's report, part by part. */
@Schema(description = "One school of the matrix")
public record MatrixRow(
        @Schema(examples = "4143012345") String schoolCode,
        String name,
        @Nullable String city,
        SchoolType schoolType,
        Ownership ownership,

        @Schema(description = "When the first revision came; null where none came") @Nullable
        Instant submittedAt,

        @Schema(description = "null where nothing came") @Nullable
        Boolean late,

        @Schema(description = "null where no report was assessed") @Nullable
        Verdict verdict,

        @Schema(description = "Parts that the frame asks for; null where no report was assessed") @Nullable
        Integer applicable,

        @Schema(description = "Parts under which something is said") @Nullable
        Integer covered,

        @Schema(description = "covered / applicable") @Nullable
        BigDecimal share,

        @Schema(description = "null where no report was assessed") @Nullable
        Map<Part, PartStatus> parts) {

    static final Columns<MatrixRow> COLUMNS = columns();

    private static Columns<MatrixRow> columns() {
        Columns<MatrixRow> columns = Columns.<MatrixRow>of("items", "schoolCode", "各校各部分")
                .with("schoolCode", "学校标识码", MatrixRow::schoolCode)
                .with("name", "学校名称", MatrixRow::name)
                .with("city", "城市", MatrixRow::city)
                .with("schoolType", "办学层次", MatrixRow::schoolType)
                .with("ownership", "办学性质", MatrixRow::ownership)
                .with("submittedAt", "报送时间", MatrixRow::submittedAt)
                .with("late", "逾期", MatrixRow::late)
                .with("verdict", "检查结论", MatrixRow::verdict)
                .with("applicable", "应含部分", MatrixRow::applicable)
                .with("covered", "已写明", MatrixRow::covered)
                .with("share", "完整率", MatrixRow::share);
        for (Part part : Part.values()) {
            columns.with(part.name(), "parts", Terms.of(part).zh(), row -> row.of(part));
        }
        return columns;
    }

    private @Nullable PartStatus of(Part part) {
        return parts == null ? null : parts.get(part);
    }
}
