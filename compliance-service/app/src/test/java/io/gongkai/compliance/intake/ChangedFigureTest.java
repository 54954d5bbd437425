package io.gongkai.compliance.intake;

import static io.gongkai.compliance.Http.asAdmin;
import static io.gongkai.compliance.SubmittedReport.aReportFrom;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.gongkai.compliance.SubmittedReport;
import io.gongkai.compliance.Wire;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangedFigureTest {

    private static final String CHANGED = "findings.find { it.rule == 'FIG-09' }";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(bootstrapServers);
    }

    @Test
    void aFigureIsHeldAgainstTheSchoolsReportOfTheYearBefore() {
        SubmittedReport report = report(12_600);
        assessed(report(830).with("schoolCode", report.schoolCode()).year("2019-2020"), 1);

        assessed(report, 2)
                .body(CHANGED + ".operands.last", equalTo(830))
                .body(CHANGED + ".operands.now", equalTo(12_600))
                .body(CHANGED + ".operands.source", equalTo("湘江职业技术学院2019-2020学年报告"))
                .body("notEvaluated.subject", not(hasItem("FIG-09")));
    }

    @Test
    void theReportsOfOtherSchoolsAndYearsAreNoMeasure() {
        SubmittedReport report = report(12_600);
        assessed(report(830), 1);
        assessed(report(830).with("schoolCode", report.schoolCode()).year("2018-2019"), 1);

        assessed(report, 2).body(CHANGED, equalTo(null)).body("notEvaluated.subject", hasItem("FIG-09"));
    }

    private static SubmittedReport report(int disclosed) {
        return aReportFrom("53").text("二、主动公开情况\n本学年主动公开信息%d条。\n".formatted(disclosed));
    }

    private ValidatableResponse assessed(SubmittedReport report, int answers) {
        wire.submit(report);
        wire.await(Wire.ASSESSED, report.schoolCode(), answers);
        return asAdmin().get("/v1/reports/" + report.reportId() + "/assessment").then();
    }
}
