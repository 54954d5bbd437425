package io.gongkai.stats.portal;

import io.gongkai.stats.problem.Text;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is published at all. */
@Schema(description = "What is published, by province, the newest year first")
public record PublishedYears(List<PublishedYear> items) {

    /** A year of a province. */
    @Schema(description = "A published year")
    public record PublishedYear(
            @Schema(examples = "43") String provinceCode,
            Text provinceName,

            @Schema(implementation = String.class, examples = "2020-2021")
            SchoolYear academicYear,

            Instant publishedAt) {}
}
