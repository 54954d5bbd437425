package io.gongkai.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private final Samples samples = Samples.read(Path.of("../samples"));

    @Test
    void everyReportBelongsToASchoolAndACollection() {
        Set<String> schools = samples.schools().stream()
                .map(school -> school.get("schoolCode").asText())
                .collect(Collectors.toSet());
        Set<Season> seasons = samples.collections().stream().map(Season::of).collect(Collectors.toSet());

        assertThat(samples.reports()).hasSizeGreaterThan(20);
        assertThat(samples.reports()).allSatisfy(report -> {
            assertThat(schools).contains(report.schoolCode());
            assertThat(seasons).contains(new Season(report.provinceCode(), report.academicYear()));
            assertThat(report.schoolCode()).startsWith("41" + report.provinceCode());
        });
    }

    @Test
    void aReportIsSentAsItIsWithItsFirstLineAsTitle() {
        SampleReport report = samples.reports().get(0);

        JsonNode body = report.body();

        assertThat(body.get("text").asText()).isEqualTo(report.text());
        assertThat(body.get("title").asText()).isNotBlank().doesNotContain("\n");
        assertThat(report.text()).startsWith(body.get("title").asText());
    }

    @Test
    void theRowsOfAChecklistAreSentBesideTheText() {
        assertThat(samples.reports())
                .anySatisfy(report -> assertThat(report.body().get("checklist")).isNotEmpty())
                .anySatisfy(report -> assertThat(report.body().has("checklist")).isFalse());
    }

    @Test
    void aChineseNameTakesTwoColumnsForEachCharacter() {
        assertThat(SummaryTable.padded("潭州理工大学")).hasSize(6 + 12);
        assertThat(SummaryTable.padded("4143012345")).hasSize(24);
    }
}
