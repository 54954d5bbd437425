package io.gongkai.stats.portal;

import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.SchoolType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A school with its accepted reports on published years. */
@Schema(description = "A school with its accepted reports on published years, the newest first")
public record PublicSchool(
        @Schema(examples = "4143012345") String schoolCode,
        String name,
        @Schema(examples = "43") String provinceCode,
        @Nullable String city,
        SchoolType schoolType,
        Ownership ownership,
        List<PublicReport> reports) {

    PublicSchool with(List<PublicReport> others) {
        return new PublicSchool(schoolCode, name, provinceCode, city, schoolType, ownership, others);
    }
}
