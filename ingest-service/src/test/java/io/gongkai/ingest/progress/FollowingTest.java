package io.gongkai.ingest.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.Following;
import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.ReportCase;
import io.gongkai.ingest.Wire;
import io.gongkai.ingest.assessment.Defects;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@RealStack
class FollowingTest {

    private static final int STREAMS_OF_ONE = 10;

    @Inject
    Wire wire;

    @Test
    void aReportIsFollowedFromItsSubmissionToItsAcceptance() {
        ReportCase report = ReportCase.submitted(wire, "21");
        try (Following school = Following.report(schoolToken(report.school()), report.id())) {
            report.assessed(Defects.missingPart("S3"));
            report.giveBack();
            report.explain(report.keys().get(0));
            report.resubmitted("第二稿").assessed();
            report.accept();

            assertThat(school.names(7))
                    .containsExactly(
                            "report-submitted",
                            "report-assessed",
                            "report-returned",
                            "finding-explained",
                            "report-submitted",
                            "report-assessed",
                            "report-accepted");
            assertThat(school.events(7))
                    .extracting(event -> Long.valueOf(event.id()))
                    .isSorted()
                    .doesNotHaveDuplicates();
            JsonPath returned = JsonPath.from(school.events(7).get(2).data());
            assertThat(returned.getString("data.stage")).isEqualTo("RETURNED");
            assertThat(returned.getString("data.returnDue"))
                    .isEqualTo(ReportCase.today().plusDays(14).toString());
            assertThat(returned.getList("data.subjects")).hasSize(1);
            assertThat(school.header("Content-Type")).startsWith("text/event-stream");
            assertThat(school.header("X-Accel-Buffering")).isEqualTo("no");
        }
    }

    @Test
    void decisionsOnWaiversAreTold() {
        ReportCase report = ReportCase.submitted(wire, "21").assessed(Defects.missingPart("S3"));
        JsonPath waiver = report.requestWaiver(report.keys().get(0)).jsonPath();
        ReportCase.decide(report.asOfficial(), waiver, "grant");

        try (Following official = Following.report(Api.tokens().official("21"), report.id())) {
            assertThat(official.names(4)).endsWith("waiver-requested", "waiver-decided");
            JsonPath decided = JsonPath.from(official.events(4).get(3).data());
            assertThat(decided.getString("data.decision")).isEqualTo("WAIVER_GRANTED");
            assertThat(decided.getList("data.subjects")).contains(waiver.getString("waiverId"));
        }
    }

    @Test
    void aFollowerResumesAfterTheLastEventThatItHasSeen() {
        ReportCase report = ReportCase.submitted(wire, "21").assessed();
        String token = schoolToken(report.school());
        String seen;
        try (Following before = Following.report(token, report.id())) {
            seen = before.events(2).get(0).id();
        }
        report.accept();

        try (Following after = Following.all(token, seen)) {
            assertThat(after.names(2)).containsExactly("report-assessed", "report-accepted");
        }
    }

    @Test
    void whoGotNoEventYetResumesWhereTheStreamBegan() {
        String school = Api.registeredSchool("21");
        String seen;
        try (Following before = Following.all(schoolToken(school)).awaitComment("following")) {
            seen = before.lastId();
        }
        ReportCase.submitted(wire, Api.report(school));

        try (Following after = Following.all(schoolToken(school), seen)) {
            assertThat(after.names(1)).containsExactly("report-submitted");
        }
    }

    @Test
    void everybodyFollowsOnlyWhatTheyMaySee() {
        String own = Api.registeredSchool("22");
        try (Following school = Following.all(schoolToken(own)).awaitComment("following");
                Following official = Following.all(Api.tokens().official("22")).awaitComment("following");
                Following elsewhere = Following.all(Api.tokens().official("23")).awaitComment("following");
                Following ministry = Following.all(Api.tokens().ministry()).awaitComment("following")) {
            ReportCase first = ReportCase.submitted(wire, Api.report(own));
            ReportCase foreign = ReportCase.submitted(wire, "22");
            first.resubmitted("第二稿");
            ReportCase last = ReportCase.submitted(wire, "23");

            assertThat(reports(school, 2)).containsExactly(first.id(), first.id());
            assertThat(reports(official, 3)).containsExactly(first.id(), foreign.id(), first.id());
            assertThat(reports(elsewhere, 1)).containsExactly(last.id());
            assertThat(reports(ministry, 4)).contains(first.id(), foreign.id(), last.id());
        }
    }

    @Test
    void anothersReportIsAnsweredAsIfThereWereNone() {
        ReportCase report = ReportCase.submitted(wire, "21");

        Response answer = Api.asSchool(Api.newSchoolCode("21")).get("/v1/reports/" + report.id() + "/events");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/not-found");
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void whatIsNoIdOfAnEventIsRefused() {
        Response answer =
                Api.asOfficial("21").header("Last-Event-ID", "yesterday").get("/v1/events");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].parameter")).isEqualTo("Last-Event-ID");
    }

    @Test
    void aSilentStreamShowsSignsOfLife() {
        try (Following silent = Following.all(schoolToken(Api.newSchoolCode("21")))) {
            silent.awaitComment("heartbeat");
            assertThat(silent.lastId()).isNotEmpty();
        }
    }

    @Test
    void aStreamEndsWithItsToken() {
        String school = Api.newSchoolCode("21");
        String token = Api.tokens().lasting(Duration.ofSeconds(3)).school(school, "21");

        try (Following stream = Following.all(token).awaitComment("following")) {
            stream.awaitComment("token expired").awaitEnd();
        }
    }

    @Test
    void nobodyKeepsMoreThanHisShareOfStreamsOpen() {
        String token = schoolToken(Api.newSchoolCode("21"));
        List<Following> open = new ArrayList<>();
        for (int i = 0; i < STREAMS_OF_ONE; i++) {
            open.add(Following.all(token).awaitComment("following"));
        }
        try (Following tooMany = Following.all(token)) {
            assertThat(tooMany.status()).isEqualTo(429);
            assertThat(tooMany.header("Retry-After")).isEqualTo("2");
        }
        open.remove(0).close();
        await().atMost(Duration.ofSeconds(20)).until(() -> Following.status(token) == 200);
        open.forEach(Following::close);
    }

    private static String schoolToken(String schoolCode) {
        return Api.tokens().school(schoolCode, Api.province(schoolCode));
    }

    private static List<String> reports(Following following, int count) {
        return following.events(count).stream()
                .map(event -> JsonPath.from(event.data()).getString("data.reportId"))
                .toList();
    }
}
