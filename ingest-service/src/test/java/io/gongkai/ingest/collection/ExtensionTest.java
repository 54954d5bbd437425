package io.gongkai.ingest.collection;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.TestClock;
import io.gongkai.ingest.Topic;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Province 35 asks for reports until 31 October 2021. */
@RealStack
class ExtensionTest {

    private static final String EXTENSIONS = "/v1/collections/35/2020-2021/extensions";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private String school;

    @BeforeEach
    void registerSchool() {
        school = Api.registeredSchool("35");
    }

    @AfterEach
    void letTheClockGoOn() {
        TestClock.goOn();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-10-31T15:59:59.999Z, false, false",
        "2021-10-31T16:00:00Z,     true,  false",
        "2021-11-12T15:59:59.999Z, true,  false",
        "2021-11-12T16:00:00Z,     true,  true",
    })
    void theDayEndsAtMidnightInChinaAndALateReportIsTakenAndMarked(
            String moment, boolean late, boolean lateWithExtension) {
        String extended = Api.registeredSchool("35");
        grant(Map.of("schoolCode", extended, "dueDate", "2021-11-12", "reason", "校园搬迁"));
        TestClock.stopAt(moment);

        Response plain = Api.submit(Api.report(school));
        Response withExtension = Api.submit(Api.report(extended));

        assertThat(plain.statusCode()).isEqualTo(202);
        assertThat(plain.jsonPath().getBoolean("late")).isEqualTo(late);
        assertThat(withExtension.jsonPath().getBoolean("late")).isEqualTo(lateWithExtension);
        assertThat(Api.asSchool(extended)
                        .get(withExtension.jsonPath().getString("links.report"))
                        .jsonPath()
                        .getString("dueDate"))
                .isEqualTo("2021-11-12");
    }

    @Test
    void ofSeveralExtensionsTheNewestHoldsAndAllAreKept() {
        grant(Map.of("schoolCode", school, "dueDate", "2021-11-30", "reason", "误填日期"));
        Response second = grant(Map.of("schoolCode", school, "dueDate", "2021-11-05", "reason", "更正"));

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.jsonPath().getString("grantedBy")).isEqualTo("official-35");
        assertThat(Api.asSchool(school).get(EXTENSIONS).jsonPath().getList("items.dueDate"))
                .containsExactly("2021-11-05");
        assertThat(granted(school)).containsExactly("2021-11-30", "2021-11-05");
        TestClock.stopAt("2021-11-06T08:00:00Z");
        assertThat(Api.submit(Api.report(school)).jsonPath().getBoolean("late")).isTrue();
    }

    @Test
    void theDueDateOfAllTakesAnExtensionBack() {
        grant(Map.of("schoolCode", school, "dueDate", "2021-11-30", "reason", "误填学校"));
        Response taken = grant(Map.of("schoolCode", school, "dueDate", "2021-10-31", "reason", "更正"));
        TestClock.stopAt("2021-11-01T08:00:00Z");

        assertThat(taken.statusCode()).isEqualTo(201);
        assertThat(Api.submit(Api.report(school)).jsonPath().getBoolean("late")).isTrue();
    }

    @Test
    void anExtensionThatTheDueDateHasOvertakenShortensNothing() {
        String own = Api.registeredSchool("52");
        grant("52", Map.of("schoolCode", own, "dueDate", "2021-11-05", "reason", "网络故障"));
        Api.asOfficial("52")
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("dueDate", "2021-11-15", "status", "OPEN"))
                .put("/v1/collections/52/2020-2021");
        TestClock.stopAt("2021-11-15T15:59:59Z");

        assertThat(Api.submit(Api.report(own)).jsonPath().getBoolean("late")).isFalse();
    }

    @Test
    void aClosedCollectionGivesNoMoreTime() {
        String own = Api.registeredSchool("53");
        Api.asOfficial("53")
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("dueDate", "2021-10-31", "status", "CLOSED", "reason", "报送已结束"))
                .put("/v1/collections/53/2020-2021");

        Response refused = grant("53", Map.of("schoolCode", own, "dueDate", "2021-11-30", "reason", "补报"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("detail")).isEqualTo("2020-2021 学年的报送已关闭；请先重新开放，再准予延期。");
    }

    @Test
    void anExtensionIsToldWithTheNextVersionOfTheCollection() {
        Response before = Api.asOfficial("35").get("/v1/collections/35/2020-2021");

        grant(Map.of("schoolCode", school, "dueDate", "2021-11-08", "reason", "系统升级"));

        int version = before.jsonPath().getInt("version") + 1;
        List<ConsumerRecord<String, String>> events =
                Topic.messages(kafka, "gongkai.collection-opened.v1", "35", version);
        JsonPath told = events.stream()
                .map(event -> JsonPath.from(event.value()))
                .filter(event -> event.getInt("data.version") == version)
                .findFirst()
                .orElseThrow();
        assertThat(told.getString("data.extensions.find { it.schoolCode == '" + school + "' }.dueDate"))
                .isEqualTo("2021-11-08");
    }

    @Test
    void everyFaultOfAnExtensionIsNamed() {
        Response answer = grant(Map.of("schoolCode", "35"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.pointer")).containsExactly("/schoolCode", "/dueDate", "/reason");
    }

    @Test
    void anExtensionEndsNotBeforeTheDueDateAndIsForASchoolOfTheProvince() {
        Response early = grant(Map.of("schoolCode", school, "dueDate", "2021-10-30", "reason", "无"));
        Response foreign =
                grant(Map.of("schoolCode", Api.registeredSchool("71"), "dueDate", "2021-10-30", "reason", "外省"));

        assertThat(early.jsonPath().getList("errors.code")).containsExactly("before-due-date");
        assertThat(foreign.jsonPath().getList("errors.code")).containsExactly("before-due-date", "unknown-school");
    }

    @Test
    void aSchoolSeesNoOthersExtensionAndAnOfficialNoOtherProvince() {
        grant(Map.of("schoolCode", Api.registeredSchool("35"), "dueDate", "2021-11-08", "reason", "系统升级"));

        assertThat(Api.asSchool(school).get(EXTENSIONS).jsonPath().getList("items"))
                .isEmpty();
        assertThat(Api.asOfficial("43").get(EXTENSIONS).statusCode()).isEqualTo(403);
        assertThat(Api.asOfficial("43")
                        .contentType("application/json")
                        .body("{}")
                        .post(EXTENSIONS)
                        .statusCode())
                .isEqualTo(403);
    }

    private static List<String> granted(String school) {
        return Api.asOfficial("35")
                .get("/v1/collections/35/2020-2021/history")
                .jsonPath()
                .getList("items.findAll { it.schoolCode == '" + school + "' }.extendedTo");
    }

    private static Response grant(Map<String, Object> extension) {
        return grant("35", extension);
    }

    private static Response grant(String province, Map<String, Object> extension) {
        return Api.asOfficial(province)
                .contentType("application/json")
                .body(extension)
                .post("/v1/collections/" + province + "/2020-2021/extensions");
    }
}
