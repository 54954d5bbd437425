package io.gongkai.stats.school;

import io.gongkai.stats.export.Columns;
import io.gongkai.stats.vocabulary.ItemStanding;
import io.gongkai.stats.vocabulary.Part;
import io.gongkai.stats.vocabulary.PartStatus;
import io.gongkai.stats.vocabulary.SchoolYear;
import io.gongkai.stats.vocabulary.Severity;
import io.gongkai.stats.vocabulary.Terms;
import io.gongkai.stats.vocabulary.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One year of a school; without a report there is no report number, without an assessment no verdict. */
@Schema(description = "One school year of a school")
record ProfileYear(
        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        @Schema(description = "null where no report came, or where it was withdrawn") @Nullable
        UUID reportId,

        @Schema(description = "Newest revision known") @Nullable
        Integer revision,

        @Schema(description = "When the first revision came") @Nullable
        Instant submittedAt,

        @Nullable Boolean late,

        @Schema(description = "null where no report was assessed") @Nullable
        Verdict verdict,

        @Schema(description = "Empty where no report was assessed")
        Map<Part, PartStatus> parts,

        @Schema(description = "Empty where no report was assessed")
        List<ProfileItem> items,

        @Schema(description = "Number of findings by weight")
        Map<Severity, Long> findings,

        List<ProfileFigure> figures) {

    static final Columns<ProfileYear> COLUMNS = columns();

    private static Columns<ProfileYear> columns() {
        Columns<ProfileYear> columns = Columns.<ProfileYear>of("years", "-academicYear", "历年情况")
                .with("academicYear", "学年", row -> row.academicYear().toString())
                .with("reportId", "报告编号", ProfileYear::reportId)
                .with("revision", "修订版本", ProfileYear::revision)
                .with("submittedAt", "报送时间", ProfileYear::submittedAt)
                .with("late", "逾期", ProfileYear::late)
                .with("verdict", "检查结论", ProfileYear::verdict);
        for (Part part : Part.values()) {
            columns.with(
                    part.name(),
                    "parts",
                    Terms.of(part).zh(),
                    row -> row.parts().get(part));
        }
        columns.with("itemsDisclosed", "items", "已公开事项", row -> row.items(ItemStanding.DISCLOSED::equals))
                .with("itemsApplicable", "items", "应公开事项", row -> row.items(ItemStanding::isApplicable));
        for (Severity severity : Severity.values()) {
            columns.with(severity.name(), "findings", Terms.of(severity).zh(), row -> row.found(severity));
        }
        return columns.with(
                "figures", "已载数据", row -> row.wasAssessed() ? row.figures().size() : null);
    }

    private boolean wasAssessed() {
        return verdict != null;
    }

    private @Nullable Long items(Predicate<ItemStanding> wanted) {
        return wasAssessed()
                ? items.stream().map(ProfileItem::standing).filter(wanted).count()
                : null;
    }

    private @Nullable Long found(Severity severity) {
        return wasAssessed() ? findings.getOrDefault(severity, 0L) : null;
    }

    ProfileYear with(
            Map<Part, PartStatus> allParts,
            List<ProfileItem> allItems,
            Map<Severity, Long> allFindings,
            List<ProfileFigure> allFigures) {
        return new ProfileYear(
                academicYear,
                reportId,
                revision,
                submittedAt,
                late,
                verdict,
                allParts,
                allItems,
                allFindings,
                allFigures);
    }
}
