package io.gongkai.compliance.replay;

import static io.gongkai.compliance.Http.asAdmin;
import static io.gongkai.compliance.Http.asNobody;
import static io.gongkai.compliance.Http.asOfficialOf;
import static io.gongkai.compliance.Http.sending;
import static io.gongkai.compliance.SubmittedReport.aReportFrom;
import static io.gongkai.compliance.replay.Trials.PROFILES;
import static io.gongkai.compliance.replay.Trials.TWO_PARTS;
import static io.gongkai.compliance.replay.Trials.candidate;
import static io.gongkai.compliance.replay.Trials.done;
import static io.gongkai.compliance.replay.Trials.idOf;
import static io.gongkai.compliance.replay.Trials.queued;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.gongkai.compliance.SubmittedReport;
import io.gongkai.compliance.Wire;
import io.gongkai.compliance.ruleset.RulesInForce;
import io.gongkai.engine.assessment.Assessor;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RuleSetResourceTest {

    private static final String CURRENT = "/v1/rule-sets/current";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    RulesInForce rules;

    @Inject
    Scheduler scheduler;

    @AfterEach
    void returnToTheShippedRules() {
        scheduler.resume(ReplayWorker.IDENTITY);
        put(null, tag()).statusCode(200).body("version", equalTo(Assessor.RULE_SET));
    }

    @Test
    void whatIsPutInForceJudgesTheNextReportAndLeavesTheLastAssessmentAlone() {
        SubmittedReport before = assessed(aReportFrom("15"));
        String stored = asAdmin().get(assessmentOf(before)).asString();
        String replay = done(candidate(PROFILES, TWO_PARTS).put("provinceCode", "15"));

        String version = put(idOf(replay), tag())
                .statusCode(200)
                .body("replayId", equalTo(idOf(replay)))
                .body("files", contains(PROFILES))
                .body("since", notNullValue())
                .body("by", notNullValue())
                .extract()
                .path("version");

        SubmittedReport after = assessed(aReportFrom("15"));
        asAdmin()
                .get(assessmentOf(after))
                .then()
                .body("ruleSet", equalTo(version))
                .body("profile", equalTo("two"))
                .body("findings.findAll { it.rule == 'PART-01' }.part", contains("S2"));
        assertThat(asAdmin().get(assessmentOf(before)).asString()).isEqualTo(stored);
    }

    @Test
    void everythingThatShowsTheRuleSetShowsTheOneInForce() {
        String rulesTag = asNobody().get("/v1/rules").header("ETag");
        String replay = done(candidate(PROFILES, TWO_PARTS).put("provinceCode", "21"));

        put(idOf(replay), tag()).statusCode(200);

        String version = rules.current().version();
        asNobody().get(CURRENT).then().statusCode(200).body("version", equalTo(version));
        asNobody()
                .header("If-None-Match", rulesTag)
                .get("/v1/rules")
                .then()
                .statusCode(200)
                .body("ruleSet", equalTo(version));
        asNobody().accept("text/html").get("/v1/rules/PART-01").then().body(containsString(version));
        asNobody().get("/v1/profiles").then().body("items.name", contains("two"));
        assertThat(asNobody().get("/v1/catalogues").header("ETag")).contains(version);
    }

    @Test
    void whoHasNotSeenTheRuleSetInForceCannotReplaceIt() {
        String seen = tag();
        put(null, seen).statusCode(200);

        put(null, seen).statusCode(412);
        sending(asAdmin(), "{\"replayId\":null}").put(CURRENT).then().statusCode(428);
        asNobody().header("If-None-Match", tag()).get(CURRENT).then().statusCode(304);
    }

    @Test
    void onlyAReplayThatIsDoneProvesItsCandidate() {
        scheduler.pause(ReplayWorker.IDENTITY);
        String waiting = queued(candidate(PROFILES, TWO_PARTS).put("provinceCode", "22"));

        put(idOf(waiting), tag()).statusCode(409).body("type", equalTo("/problems/replay-not-done"));
        put(UUID.randomUUID().toString(), tag()).statusCode(422).body("errors.code", hasItem("unknown-replay"));
        sending(asAdmin().header("If-Match", tag()), "{}")
                .put(CURRENT)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("required"));
    }

    @Test
    void nobodyButAnAdministratorPutsRulesInForce() {
        sending(asOfficialOf("43").header("If-Match", tag()), "{\"replayId\":null}")
                .put(CURRENT)
                .then()
                .statusCode(403);
        sending(asNobody().header("If-Match", tag()), "{\"replayId\":null}")
                .put(CURRENT)
                .then()
                .statusCode(401);
    }

    private static String tag() {
        return asNobody().get(CURRENT).header("ETag");
    }

    private static ValidatableResponse put(@Nullable String replayId, String ifMatch) {
        String body = replayId == null ? "{\"replayId\":null}" : "{\"replayId\":\"" + replayId + "\"}";
        return sending(asAdmin().header("If-Match", ifMatch), body).put(CURRENT).then();
    }

    private static String assessmentOf(SubmittedReport report) {
        return "/v1/reports/" + report.reportId() + "/assessment";
    }

    private SubmittedReport assessed(SubmittedReport report) {
        Wire wire = new Wire(bootstrapServers);
        wire.submit(report);
        wire.await(Wire.ASSESSED, report.schoolCode(), 1);
        return report;
    }
}
