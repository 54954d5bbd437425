package io.gongkai.compliance.conservation;

import static io.gongkai.compliance.Http.asAdmin;
import static io.gongkai.compliance.Http.asOfficialOf;
import static io.gongkai.compliance.SubmittedReport.aReportFrom;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.gongkai.compliance.SubmittedReport;
import io.gongkai.compliance.Wire;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConservationTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void eachRevisionIsCountedOnceHoweverOftenItComes() {
        Wire wire = new Wire(bootstrapServers);
        SubmittedReport report = aReportFrom("64");
        wire.submit(report);
        wire.submit(report);
        wire.submit(report.revision(2));
        wire.await(Wire.ASSESSED, report.schoolCode(), 3);

        asOfficialOf("64")
                .get("/v1/provinces/64/years/2020-2021/conservation")
                .then()
                .statusCode(200)
                .body("received", equalTo(2))
                .body("assessed", equalTo(2))
                .body("failed", equalTo(0));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> asAdmin()
                        .get("/q/metrics")
                        .asString()
                        .contains("gongkai_conservation_received{province=\"64\",year=\"2020-2021\"} 2.0"));
    }

    @Test
    void aProvinceWithoutReportsHasNothingToCount() {
        asAdmin().get("/v1/provinces/65/years/1999-2000/conservation").then().body("received", equalTo(0));
    }

    @Test
    void anotherProvinceIsRefused() {
        asOfficialOf("64")
                .get("/v1/provinces/43/years/2020-2021/conservation")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/foreign-province"));
    }
}
