package io.gongkai.ingest.school;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Province 22, whose register only this test changes. */
@RealStack
class RegisterTableTest {

    private static final String HEADER = "学校标识码,学校名称,省份代码,城市,办学类型,办学性质\n";

    private final String old = Api.newSchoolCode("22");
    private final String fresh = Api.newSchoolCode("22");

    @Test
    void aTrialTellsWhatWouldChangeAndChangesNothing() {
        register(old, "松江职业技术学院");
        String table = HEADER + old + ",松江职业大学,22,长春市,本科,公办\n" + fresh + ",长白学院,22,吉林市,本科,民办\n";

        JsonPath trial = send("true", table).jsonPath();

        assertThat(trial.getInt("added")).isEqualTo(1);
        assertThat(trial.getInt("changed")).isEqualTo(1);
        assertThat(trial.getList("changes.row")).containsExactly(2, 3);
        assertThat(trial.getList("changes[0].fields.field")).containsExactly("name", "city", "schoolType");
        assertThat(trial.getString("changes[0].fields[2].before")).isEqualTo("VOCATIONAL");
        assertThat(Api.asOfficial("22").get("/v1/schools/" + fresh).statusCode())
                .isEqualTo(404);
        assertThat(Api.asOfficial("22").get("/v1/schools/" + old).jsonPath().getString("name"))
                .isEqualTo("松江职业技术学院");
    }

    @Test
    void anImportDoesItOnceAndTheSecondTimeFindsNothingToDo() {
        register(old, "松江职业技术学院");
        String table = HEADER + old + ",松江职业大学,22,长沙市,高职,公办\n" + fresh + ",长白学院,22,,GRADUATE,PRIVATE\n";

        JsonPath first = send("false", table).jsonPath();
        JsonPath second = send("false", table).jsonPath();

        assertThat(first.getInt("added")).isEqualTo(1);
        assertThat(second.getInt("unchanged")).isEqualTo(2);
        assertThat(second.getList("changes")).isEmpty();
        JsonPath school = Api.asOfficial("22").get("/v1/schools/" + fresh).jsonPath();
        assertThat(school.getString("schoolType")).isEqualTo("GRADUATE");
        assertThat(Api.asOfficial("22")
                        .get("/v1/schools/" + old + "/history")
                        .jsonPath()
                        .getList("items.reason"))
                .containsExactly(null, "表格导入");
    }

    @Test
    void whatTheTableDoesNotNameStaysAndIsNamed() {
        register(old, "松江职业技术学院");

        JsonPath answer = send("false", HEADER + fresh + ",长白学院,22,,本科,民办\n").jsonPath();

        assertThat(answer.getList("notInTable")).contains(old).doesNotContain(fresh);
        assertThat(Api.asOfficial("22").get("/v1/schools/" + old).statusCode()).isEqualTo(200);
    }

    @Test
    void everyFaultIsNamedWithItsRowAndColumnAndNothingIsDone() {
        String table = HEADER
                + fresh + ",长白学院,22,,本科,民办\n"
                + "12,,99,,大专,公私合营\n"
                + fresh + ",长白学院,22,,本科,民办\n"
                + Api.newSchoolCode("21") + ",辽河学院,21,,本科,公办\n"
                + Api.newSchoolCode("21") + ",辽河学院,22,,本科,公办\n";

        Response answer = send("false", table);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.collect { it.pointer + ' ' + it.code }"))
                .containsExactlyInAnyOrder(
                        "/rows/3/schoolCode invalid-school-code",
                        "/rows/3/name required",
                        "/rows/3/provinceCode unknown-province",
                        "/rows/3/provinceCode foreign-province",
                        "/rows/3/schoolType unknown-value",
                        "/rows/3/ownership unknown-value",
                        "/rows/4/schoolCode duplicate-school",
                        "/rows/5/provinceCode foreign-province",
                        "/rows/6/provinceCode province-differs-from-code");
        assertThat(Api.asOfficial("22").get("/v1/schools/" + fresh).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aWrongHeaderIsToldBeforeTheRows() {
        Response answer = send("true", "学校标识码,校名,学校标识码\nx,y,z\n");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.code"))
                .containsExactly(
                        "unknown-column",
                        "duplicate-column",
                        "missing-column",
                        "missing-column",
                        "missing-column",
                        "missing-column");
    }

    @Test
    void aSchoolMayBeMergedIntoOneThatTheSameTableBrings() {
        register(old, "松江职业技术学院");
        String table = HEADER.strip() + ",停办日期,后继学校标识码\n"
                + old + ",松江职业技术学院,22,长沙市,高职,公办,2021-07-31," + fresh + "\n"
                + fresh + ",长白学院,22,,本科,公办,,\n";

        Response answer = send("false", table);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(Api.asOfficial("22").get("/v1/schools/" + old).jsonPath().getString("successorCode"))
                .isEqualTo(fresh);
    }

    @ParameterizedTest
    @ValueSource(strings = {RegisterResource.CSV, RegisterResource.XLSX})
    void whatIsTakenOutComesBackUnchanged(String format) {
        register(old, "=HYPERLINK(\"http://example.org\")");

        Response export = Api.asOfficial("22").accept(format).get("/v1/school-register");
        Response back = send("true", format, export.asByteArray());

        assertThat(export.contentType()).startsWith(format);
        assertThat(back.statusCode()).as(back.asString()).isEqualTo(200);
        assertThat(back.jsonPath().getInt("unchanged")).isPositive();
        assertThat(back.jsonPath().getList("changes")).isEmpty();
        assertThat(back.jsonPath().getList("notInTable")).isEmpty();
    }

    @Test
    void noCellIsRunAsAFormula() {
        register(old, "=cmd|'/c calc'!A0");

        String csv = Api.asOfficial("22")
                .accept(RegisterResource.CSV)
                .get("/v1/school-register")
                .asString();

        assertThat(csv).contains(",'=cmd|").doesNotContain(",=cmd");
    }

    @Test
    void anOfficialTakesOutHisOwnProvinceOnly() {
        register(old, "松江职业技术学院");

        assertThat(Api.asOfficial("22")
                        .get("/v1/school-register?provinceCode=43")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Api.asOfficial("").get("/v1/school-register").statusCode())
                .as("whose token names no province")
                .isEqualTo(403);
        assertThat(Api.asOfficial("22")
                        .get("/v1/school-register")
                        .asString()
                        .lines()
                        .skip(1))
                .isNotEmpty()
                .allMatch(line -> line.contains(",22,"));
    }

    private static void register(String code, String name) {
        Map<String, Object> school = Api.school(code);
        school.put("name", name);
        Api.asAdmin().contentType("application/json").body(school).post("/v1/schools");
    }

    private static Response send(String dryRun, String table) {
        return send(dryRun, RegisterResource.CSV, table.getBytes(StandardCharsets.UTF_8));
    }

    private static Response send(String dryRun, String format, byte[] table) {
        return Api.asOfficial("22").contentType(format).body(table).post("/v1/school-register?dryRun=" + dryRun);
    }
}
