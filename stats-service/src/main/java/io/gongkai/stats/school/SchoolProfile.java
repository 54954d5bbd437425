package io.gongkai.stats.school;

import io.gongkai.stats.export.Form;
import io.gongkai.stats.export.Tabular;
import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.SchoolType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A school and its reports. */
@Schema(description = "A school and its reports over the years, the newest first")
record SchoolProfile(
        @Schema(examples = "4143012345") String schoolCode,
        String name,
        @Schema(examples = "43") String provinceCode,
        @Nullable String city,
        SchoolType schoolType,
        Ownership ownership,
        List<ProfileYear> years)
        implements Tabular<ProfileYear> {

    SchoolProfile with(Form<ProfileYear> form) {
        return new SchoolProfile(schoolCode, name, provinceCode, city, schoolType, ownership, form.sorted(years));
    }

    @Override
    public List<ProfileYear> tableRows() {
        return years;
    }
}
