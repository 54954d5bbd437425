package io.gongkai.compliance.catalogue;

import io.gongkai.engine.catalogue.Applicability;
import io.gongkai.engine.catalogue.Catalogue;
import io.gongkai.engine.catalogue.CatalogueItem;
import io.gongkai.engine.school.Ownership;
import io.gongkai.engine.school.SchoolType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An edition of the list with what applies to whom. */
@Schema(name = "Catalogue")
record CatalogueView(
        @Schema(examples = "national-2014") String edition,
        String title,
        String source,

        @Schema(description = "To which schools it applies, and when")
        Scope scope,

        @Schema(description = "Empty where only the existence of the edition is known")
        List<Item> items) {

    @Schema(name = "CatalogueItem")
    record Item(
            @Schema(examples = "1") int number,
            @Schema(examples = "基本信息") String category,
            String title,

            @Schema(description = "Category in English; null where the edition has none", examples = "Basic facts")
            @Nullable
            String categoryInEnglish,

            @Schema(
                    description = "Title in short, in English; null where the edition has none",
                    examples = "Charter and regulations of the school")
            @Nullable
            String titleInEnglish,

            @Schema(description = "Numbers of the items of the national edition that it stands for", examples = "[1]")
            List<Integer> national,

            @Schema(description = "For each kind of school") List<AppliesTo> applicability) {}

    @Schema(name = "AppliesTo")
    record AppliesTo(SchoolType schoolType, Ownership ownership, Applicability applicability) {}

    static CatalogueView of(Catalogue catalogue) {
        return new CatalogueView(
                catalogue.edition(),
                catalogue.title(),
                catalogue.source(),
                Scope.of(catalogue),
                catalogue.items().stream().map(item -> item(catalogue, item)).toList());
    }

    private static Item item(Catalogue catalogue, CatalogueItem item) {
        List<AppliesTo> applicability = Arrays.stream(SchoolType.values())
                .flatMap(type -> Stream.of(Ownership.values())
                        .map(owner -> new AppliesTo(type, owner, item.applicability(type, owner))))
                .toList();
        return new Item(
                item.number(),
                item.category(),
                item.title(),
                catalogue.categoryInEnglish(item.category()),
                item.english(),
                item.national(),
                applicability);
    }
}
