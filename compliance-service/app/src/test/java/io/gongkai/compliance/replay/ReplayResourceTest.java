package io.gongkai.compliance.replay;

import static io.gongkai.compliance.Http.asAdmin;
import static io.gongkai.compliance.Http.asAuditor;
import static io.gongkai.compliance.Http.asOfficialOf;
import static io.gongkai.compliance.SubmittedReport.JSON;
import static io.gongkai.compliance.SubmittedReport.aReportFrom;
import static io.gongkai.compliance.replay.Trials.ITEMS;
import static io.gongkai.compliance.replay.Trials.PROFILES;
import static io.gongkai.compliance.replay.Trials.TWO_PARTS;
import static io.gongkai.compliance.replay.Trials.asked;
import static io.gongkai.compliance.replay.Trials.candidate;
import static io.gongkai.compliance.replay.Trials.done;
import static io.gongkai.compliance.replay.Trials.itemsWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.compliance.SubmittedReport;
import io.gongkai.compliance.Wire;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReplayResourceTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void aFrameOfTwoPartsClearsTheFindingsOnTheOthers() {
        SubmittedReport report = assessed(aReportFrom("71"));

        String replay = done(candidate(PROFILES, TWO_PARTS).put("provinceCode", "71"));

        asAdmin()
                .get(replay)
                .then()
                .statusCode(200)
                .header("Retry-After", nullValue())
                .body("total", equalTo(1))
                .body("done", equalTo(1))
                .body("ruleSet", startsWith("2026"))
                .body("ruleSet", containsString("+"))
                .body("finishedAt", notNullValue())
                .body("difference.rules.find { it.subject == 'PART-01' }.flagged", equalTo(0))
                .body("difference.rules.find { it.subject == 'PART-01' }.cleared", equalTo(6));
        asAdmin()
                .get(replay + "/differences?rule=PART-01")
                .then()
                .body("items", hasSize(6))
                .body("items.change", everyItem(equalTo("CLEARED")))
                .body("items.schoolCode", everyItem(equalTo(report.schoolCode())))
                .body("items.finding.part", hasItem("S3"))
                .body("items.finding.message.zh", everyItem(not(equalTo(""))));
    }

    @Test
    void aNewWordFlagsAnItemThatNobodySaw() {
        assessed(aReportFrom("36").text("一、概述\n本学年主动公开信息120条。\n二、主动公开情况\n下一步将公布校园宪章。\n"));

        String replay = done(candidate(ITEMS, itemsWith("校园宪章")).put("provinceCode", "36"));

        asAdmin()
                .get(replay)
                .then()
                .body("difference.items", hasSize(1))
                .body("difference.items[0].subject", equalTo("2"))
                .body("difference.items[0].before", equalTo("NONE"))
                .body("difference.items[0].after", equalTo("PLANNED_ONLY"));
        asAdmin()
                .get(replay + "/differences")
                .then()
                .body("items.findAll { it.change == 'NEW' }.finding.item", hasItem(2));
    }

    @Test
    void onlyReportsOfTheYearAskedForAreCompared() {
        assessed(aReportFrom("37"));
        assessed(aReportFrom("37").year("2019-2020"));

        String replay =
                done(candidate(PROFILES, TWO_PARTS).put("provinceCode", "37").put("academicYear", "2019-2020"));

        asAdmin().get(replay).then().body("done", equalTo(1));
    }

    @Test
    void theDifferencesArePagedSchoolBySchool() {
        assessed(aReportFrom("11"));
        assessed(aReportFrom("11"));
        String replay = done(candidate(PROFILES, TWO_PARTS).put("provinceCode", "11"));
        List<String> all = asAdmin().get(replay + "/differences").path("items.schoolCode");

        String cursor = asAdmin().get(replay + "/differences?limit=5").path("nextCursor");
        List<String> rest =
                asAdmin().get(replay + "/differences?cursor=" + cursor).path("items.schoolCode");

        assertThat(all).hasSizeGreaterThan(5).isSorted();
        assertThat(rest).isEqualTo(all.subList(5, all.size()));
        asAdmin().get(replay + "/differences?cursor=damaged").then().statusCode(400);
    }

    @Test
    void allThatIsWrongWithACandidateIsSaidAtOnce() {
        ObjectNode body = candidate(PROFILES, "- {name: two,\n  parts: [S9]}\n")
                .put("provinceCode", "99")
                .put("academicYear", "2020-2022");
        body.withObject("/files").put("/lexicon/unknown.yaml", "a: 1").put("/rule/part.yaml", "[]");

        String answer = asked(body)
                .statusCode(422)
                .body("errors.findAll { it.pointer == '/files/~1profile~1profiles.yaml' }.size()", equalTo(4))
                .body(
                        "errors.findAll { it.pointer == '/files/~1profile~1profiles.yaml' }.code",
                        everyItem(equalTo("unreadable-file")))
                .body(
                        "errors.findAll { it.pointer == '/files/~1profile~1profiles.yaml' }.detail",
                        hasItem(allOf(containsString("第 2 行"), containsString("S9"))))
                .body("errors.find { it.pointer == '/files/~1lexicon~1unknown.yaml' }.code", equalTo("unknown-file"))
                .body("errors.find { it.pointer == '/files/~1rule~1part.yaml' }.code", equalTo("fixed-file"))
                .body("errors.findAll { it.pointer == '/provinceCode' }.code", hasItem("unknown-province"))
                .body("errors.pointer", hasItem("/academicYear"))
                .extract()
                .asString();
        assertThat(answer).doesNotContain("jackson").doesNotContain("io.gongkai");
    }

    @Test
    void aCandidateThatWouldBreakTheServiceIsRefused() {
        asked(candidate(PROFILES, "- {name: hunan, title: 试行, provinces: [\"43\"], parts: [S1, S2], source: 试行}")
                        .put("provinceCode", "43"))
                .statusCode(422)
                .body("errors.detail", hasItem(containsString("所有省份和学年")));
        ObjectNode several = candidate(PROFILES, "[]");
        several.withObject("/files")
                .put("/lexicon/copy-thresholds.yaml", "{ownHint: -3, ownExplain: 0.8, otherSchool: 7, shown: -1}");
        asked(several)
                .statusCode(422)
                .body("errors.pointer", hasItem("/files/~1profile~1profiles.yaml"))
                .body("errors.findAll { it.pointer.endsWith('thresholds.yaml') }.size()", equalTo(3));
    }

    @Test
    void whatCannotBeStoredOrSoughtIsRefused() {
        asked(candidate(PROFILES, TWO_PARTS).put("note", "试\0行"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/note"));
        asAdmin()
                .get("/v1/replays/" + UUID.randomUUID() + "/differences?rule=part&schoolCode=1")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasSize(2));
    }

    @Test
    void aCandidateThatReplacesNothingIsRefused() {
        asked(JSON.createObjectNode()).statusCode(422).body("errors.code", hasItem("empty-candidate"));
        asked(candidate(PROFILES, "")).statusCode(422).body("errors.code", hasItem("unreadable-file"));
        asked(candidate(PROFILES, "null")).statusCode(422).body("errors.code", hasItem("unreadable-file"));
    }

    @Test
    void anOfficialSeesOnlyReplaysOfTheOwnProvince() {
        String own = done(candidate(PROFILES, TWO_PARTS).put("provinceCode", "12"));
        String national = done(candidate(PROFILES, TWO_PARTS).put("academicYear", "1999-2000"));

        asOfficialOf("12").get(own).then().statusCode(200);
        asOfficialOf("12").get(national).then().statusCode(404);
        asOfficialOf("13").get(own).then().statusCode(404);
        asOfficialOf("13").get(own + "/differences").then().statusCode(404);
        asOfficialOf("12").get("/v1/replays").then().body("items.provinceCode", everyItem(equalTo("12")));
        asAuditor().get(national).then().statusCode(200);
    }

    @Test
    void theListBeginsWithTheNewest() {
        String first = done(candidate(PROFILES, TWO_PARTS).put("provinceCode", "14"));
        String second = done(candidate(PROFILES, TWO_PARTS).put("provinceCode", "14"));

        String cursor = asOfficialOf("14")
                .get("/v1/replays?limit=1")
                .then()
                .body("items[0].id", equalTo(Trials.idOf(second)))
                .extract()
                .path("nextCursor");
        asOfficialOf("14")
                .get("/v1/replays?cursor=" + cursor)
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(Trials.idOf(first)))
                .body("nextCursor", nullValue());
        asAdmin().get("/v1/replays/" + UUID.randomUUID()).then().statusCode(404);
    }

    private SubmittedReport assessed(SubmittedReport report) {
        Wire wire = new Wire(bootstrapServers);
        wire.submit(report);
        wire.await(Wire.ASSESSED, report.schoolCode(), 1);
        return report;
    }
}
