package io.gongkai.stats.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.SampleCollection;
import io.gongkai.stats.testing.SampleReport;
import io.gongkai.stats.testing.SampleSchool;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StackTest
class ProjectionFromEventsTest {

    private static final String YEAR = "2020-2021";
    private static final SampleSchool SCHOOL = SampleSchool.number(1);

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @BeforeEach
    void empty() {
        projections.clear();
    }

    @Test
    void anAssessedReportBecomesRows() {
        wire.send(
                SCHOOL.registered(),
                SampleCollection.opened("43", YEAR, "2021-10-31", 1),
                SampleReport.of(SCHOOL, YEAR).submitted(),
                SampleReport.of(SCHOOL, YEAR)
                        .figure("disclosed_total", "3584", "条", "主动公开信息3584条")
                        .finding("PART-01", "MUST_FIX", "S3", null)
                        .assessed());

        assertThat(projections.count("part_status")).isEqualTo(8);
        assertThat(projections.count("item_status")).isEqualTo(50);
        assertThat(projections.scalar("SELECT value || unit || quote AS value FROM figure"))
                .isEqualTo("3584条主动公开信息3584条");
        assertThat(projections.scalar("SELECT metric || value || figures::text AS value FROM measured"))
                .isEqualTo("disclosed_total3584{0}");
        assertThat(projections.scalar("SELECT rule || part || message_zh AS value FROM finding"))
                .isEqualTo("PART-01S3缺陷PART-01");
    }

    @Test
    void aNewerRevisionReplacesAllFactsOfTheReport() {
        wire.send(
                SampleReport.of(SCHOOL, YEAR)
                        .figure("views", "10", "次", "浏览10次")
                        .assessed(),
                SampleReport.of(SCHOOL, YEAR)
                        .revision(2)
                        .figure("complaints", "0", "件", "举报0件")
                        .assessed());

        assertThat(projections.scalar("SELECT string_agg(metric, ',') AS value FROM figure"))
                .isEqualTo("complaints");
        assertThat(projections.scalar("SELECT revision::text AS value FROM assessment"))
                .isEqualTo("2");
        assertThat(projections.count("assessed_revision")).isEqualTo(2);
    }

    @Test
    void anOlderRevisionThatArrivesLateChangesNoFact() {
        wire.send(SampleReport.of(SCHOOL, YEAR).revision(2).assessed());
        Map<String, String> before = projections.digest();

        wire.send(SampleReport.of(SCHOOL, YEAR).part(3, "MISSING").assessed());

        assertThat(projections.digest().get("part_status")).isEqualTo(before.get("part_status"));
        assertThat(projections.digest().get("assessment")).isEqualTo(before.get("assessment"));
    }

    @Test
    void aRepeatedEventChangesNothing() {
        wire.send(SampleReport.of(SCHOOL, YEAR).assessed());
        Map<String, String> before = projections.digest();
        String version = projections.scalar("SELECT version::text AS value FROM projection_version");

        wire.send(SampleReport.of(SCHOOL, YEAR).assessed());

        assertThat(projections.digest()).isEqualTo(before);
        assertThat(projections.scalar("SELECT version::text AS value FROM projection_version"))
                .isEqualTo(version);
    }

    @Test
    void anAssessmentByNewerRulesReplacesThatOfTheSameRevision() {
        wire.send(
                SampleReport.of(SCHOOL, YEAR).assessed(),
                SampleReport.of(SCHOOL, YEAR)
                        .part(3, "MISSING")
                        .assessedAgainAfter(60)
                        .assessed());

        assertThat(projections.scalar("SELECT status AS value FROM part_status WHERE part = 'S3'"))
                .isEqualTo("MISSING");
    }

    @Test
    void theGreatestVersionOfARegisterEntryHolds() {
        wire.send(SCHOOL.named("新名").version(3).registered());
        wire.send(SCHOOL.named("旧名").version(2).registered());

        assertThat(projections.scalar("SELECT name AS value FROM school")).isEqualTo("新名");
    }
}
