package io.gongkai.stats.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.SampleReport;
import io.gongkai.stats.testing.SampleSchool;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StackTest
class BulkTest {

    private static final String BULK = "/v1/provinces/43/bulk/";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @BeforeEach
    void twoReports() {
        projections.clear();
        for (int i = 1; i <= 2; i++) {
            wire.send(
                    SampleSchool.number(i).registered(),
                    SampleReport.of(SampleSchool.number(i), "2020-2021").submitted(),
                    SampleReport.of(SampleSchool.number(i), "2020-2021")
                            .figure("views", "7", "次", "浏览7次")
                            .finding("PART-01", "MUST_FIX", "S3", null)
                            .assessed());
        }
    }

    @Test
    void eachLineIsAReportAndTheLastSaysWhatTheyAddUpTo() throws Exception {
        byte[] body = Api.asMinistry().get(BULK + "reports").asByteArray();
        List<String> lines = new String(body, StandardCharsets.UTF_8).lines().toList();
        JsonNode manifest = JSON.readTree(lines.get(lines.size() - 1)).get("manifest");
        String before = String.join("\n", lines.subList(0, lines.size() - 1)) + "\n";
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(before.getBytes(StandardCharsets.UTF_8));

        assertThat(manifest.get("sha256").asText()).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(manifest.get("lines").asInt()).isEqualTo(2).isEqualTo(lines.size() - 1);
        JsonNode report = JSON.readTree(lines.get(0));
        assertThat(report.get("parts")).hasSize(8);
        assertThat(report.get("items")).hasSize(50);
        assertThat(report.at("/figures/0/quote").asText()).isEqualTo("浏览7次");
        assertThat(report.at("/findings/0/rule").asText()).isEqualTo("PART-01");
    }

    @Test
    void onlyWhatChangedSinceIsSentAgain() throws Exception {
        String since = projections
                        .scalar("SELECT (max(changed_at) AT TIME ZONE 'UTC')::text AS value FROM assessment")
                        .replace(' ', 'T')
                + "Z";
        wire.send(
                SampleReport.of(SampleSchool.number(1), "2020-2021").revision(2).assessed());
        List<String> lines = Api.asMinistry()
                .get(BULK + "reports?changedSince=" + since)
                .asString()
                .lines()
                .filter(line -> !line.contains("\"revision\" : 1"))
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(JSON.readTree(lines.get(0)).get("revision").asInt()).isEqualTo(2);
        assertThat(Api.asMinistry()
                        .get(BULK + "schools?changedSince=2999-01-01T00:00:00Z")
                        .asString()
                        .lines())
                .hasSize(1);
    }

    @Test
    void submissionsAndSchoolsCanBeHadToo() {
        assertThat(Api.asMinistry().get(BULK + "schools").asString().lines()).hasSize(3);
        assertThat(Api.asMinistry()
                        .get(BULK + "submissions?year=2020-2021")
                        .asString()
                        .lines())
                .hasSize(3);
    }

    @Test
    void aYearInWhichNothingWasCollectedIsNotAnEmptyAnswer() {
        Api.asMinistry().get(BULK + "reports?year=2019-2020").then().statusCode(404);
        Api.asMinistry().get("/v1/provinces?year=2019-2020").then().statusCode(404);
        Api.asMinistry().get("/v1/provinces?year=2020-2021").then().statusCode(200);
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        Api.asMinistry()
                .get("/v1/provinces/99/bulk/moons?year=2020&changedSince=yesterday")
                .then()
                .statusCode(400)
                .body(
                        "errors.code",
                        containsInAnyOrder("unknown-province", "unknown-value", "unknown-year", "invalid-time"));
    }
}
