package io.gongkai.compliance.replay;

import static io.gongkai.compliance.Http.asAdmin;
import static io.gongkai.compliance.Http.sending;
import static io.gongkai.compliance.SubmittedReport.aReportFrom;
import static io.gongkai.compliance.replay.Trials.PROFILES;
import static io.gongkai.compliance.replay.Trials.TWO_PARTS;
import static io.gongkai.compliance.replay.Trials.awaitDone;
import static io.gongkai.compliance.replay.Trials.candidate;
import static io.gongkai.compliance.replay.Trials.queued;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.gongkai.compliance.SubmittedReport;
import io.gongkai.compliance.Wire;
import io.gongkai.compliance.ruleset.RulesInForce;
import io.gongkai.engine.lexicon.RuleData;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With batches of two reports and the worker at rest, so that a replay can be seen half way. */
@QuarkusTest
class ReplayProgressTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    ReplayStep step;

    @Inject
    RulesInForce rules;

    @Inject
    Scheduler scheduler;

    @BeforeEach
    void rest() {
        scheduler.pause(ReplayWorker.IDENTITY);
    }

    @AfterEach
    void goOn() {
        scheduler.resume(ReplayWorker.IDENTITY);
    }

    @Test
    void aReplayTellsHowFarItIs() {
        submit("81", 3);
        String replay = queued(candidate(PROFILES, TWO_PARTS).put("provinceCode", "81"));
        asAdmin()
                .get(replay)
                .then()
                .header("Retry-After", notNullValue())
                .body("status", equalTo("QUEUED"))
                .body("total", equalTo(3));

        step.take();

        asAdmin()
                .get(replay)
                .then()
                .header("Retry-After", notNullValue())
                .body("status", equalTo("RUNNING"))
                .body("done", equalTo(2));
        step.take();
        asAdmin().get(replay).then().body("status", equalTo("DONE")).body("done", equalTo(3));
    }

    @Test
    void aBatchThatWasCutOffIsRepeatedAndNothingCountedTwice() {
        submit("82", 3);
        String replay = queued(candidate(PROFILES, TWO_PARTS).put("provinceCode", "82"));
        step.take();
        int soFar = asAdmin().get(replay + "/differences").path("items.size()");

        QuarkusTransaction.begin();
        step.take();
        QuarkusTransaction.rollback();

        asAdmin().get(replay).then().body("status", equalTo("RUNNING")).body("done", equalTo(2));
        asAdmin().get(replay + "/differences").then().body("items", hasSize(soFar));
        scheduler.resume(ReplayWorker.IDENTITY);
        awaitDone(replay);
        List<String> reports =
                asAdmin().get(replay + "/differences?rule=PART-01").path("items.reportId");
        assertThat(reports).hasSize(18);
        asAdmin()
                .get(replay)
                .then()
                .body("done", equalTo(3))
                .body("difference.rules.find { it.subject == 'PART-01' }.cleared", equalTo(18));
    }

    @Test
    void twoReplicasDoNotWorkOnTheSameReplay() throws ExecutionException, InterruptedException {
        submit("31", 1);
        String replay = queued(candidate(PROFILES, TWO_PARTS).put("provinceCode", "31"));

        QuarkusTransaction.begin();
        boolean first = step.take();
        var other = Executors.newSingleThreadExecutor();
        boolean second = other.submit(() -> step.take()).get();
        other.shutdown();
        QuarkusTransaction.commit();

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        asAdmin().get(replay).then().body("status", equalTo("DONE")).body("done", equalTo(1));
    }

    @Test
    void aCandidateThatNoLongerLoadsFailsItsReplayAndProvesNothing() {
        submit("32", 1);
        String elsewhere = "- {name: elsewhere, title: 外省, provinces: [\"99\"], parts: [S1], source: 试行通知}\n";
        String replay = "/v1/replays/" + queuedBefore(RuleData.standard().with(PROFILES, elsewhere), "32");

        step.take();

        asAdmin()
                .get(replay)
                .then()
                .body("status", equalTo("FAILED"))
                .body("failure.code", equalTo("engine-failed"))
                .body("failure.reportId", notNullValue())
                .body("difference", nullValue());
    }

    @Test
    void aCandidateThatWasProvedBeforeMoreWasAskedIsNotPutInForce() {
        String elsewhere = "- {name: elsewhere, title: 外省, provinces: [\"43\"], parts: [S1], source: 试行通知}\n";
        UUID replay = queuedBefore(RuleData.standard().with(PROFILES, elsewhere), "46");

        step.take();

        asAdmin().get("/v1/replays/" + replay).then().body("status", equalTo("DONE"));
        String tag = asAdmin().get("/v1/rule-sets/current").header("ETag");
        sending(asAdmin().header("If-Match", tag), "{\"replayId\":\"" + replay + "\"}")
                .put("/v1/rule-sets/current")
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("unusable-candidate"));
    }

    /** Queued without being looked at. */
    private UUID queuedBefore(RuleData candidate, String provinceCode) {
        return QuarkusTransaction.requiringNew().call(() -> {
            NewReplay request = new NewReplay(null, provinceCode, null, null);
            Replay replay = new Replay(
                    candidate, rules.newest(), request, "admin", Instant.now().truncatedTo(ChronoUnit.MILLIS));
            replay.persist();
            return replay.id;
        });
    }

    private void submit(String provinceCode, int reports) {
        Wire wire = new Wire(bootstrapServers);
        for (int i = 0; i < reports; i++) {
            SubmittedReport report = aReportFrom(provinceCode);
            wire.submit(report);
            wire.await(Wire.ASSESSED, report.schoolCode(), 1);
        }
    }
}
