package io.gongkai.compliance.catalogue;

import io.gongkai.engine.catalogue.Catalogue;
import io.gongkai.engine.school.SchoolType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To which schools an edition of the list applies, and when. */
@Schema(name = "CatalogueScope")
record Scope(
        @Schema(description = "Codes of the provinces that use it; empty for all", examples = "[\"34\"]")
        List<String> provinces,

        @Schema(description = "Kinds of schools that it is for; empty for all")
        List<SchoolType> schoolTypes,

        @Schema(
                description = "First school year, by its first calendar year; null where unknown or without bound",
                examples = "2014",
                nullable = true)
        @Nullable
        Integer from,

        @Schema(
                description = "Last school year, by its first calendar year; null for no bound",
                examples = "2019",
                nullable = true)
        @Nullable
        Integer to) {

    static Scope of(Catalogue catalogue) {
        return new Scope(catalogue.provinces(), catalogue.schoolTypes(), catalogue.from(), catalogue.to());
    }
}
