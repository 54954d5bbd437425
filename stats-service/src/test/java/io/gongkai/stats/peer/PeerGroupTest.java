package io.gongkai.stats.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.SampleCollection;
import io.gongkai.stats.testing.SampleReport;
import io.gongkai.stats.testing.SampleSchool;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StackTest
class PeerGroupTest {

    private static final String SEASON = "/v1/provinces/43/years/2020-2021";

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    private final String name = "沿江高职" + UUID.randomUUID();

    @BeforeEach
    void threeSchools() {
        projections.clear();
        wire.send(
                SampleCollection.opened("43", "2020-2021", "2021-10-31", 1),
                SampleSchool.number(1).registered(),
                SampleSchool.number(2).ofType("GRADUATE").registered(),
                SampleSchool.number(3).registered(),
                SampleReport.of(SampleSchool.number(1), "2020-2021")
                        .figure("views", "5", "次", "浏览5次")
                        .assessed());
    }

    @Test
    void aGroupOfWhateverSchoolsIsComparedAsOneAndChangesTheTagOfAnswers() {
        String id = created(official(), body("4143000001", "4143000002")).path("id");
        Api.asOfficialOf("43")
                .get(SEASON + "/comparisons?metric=views&peerGroup=" + id)
                .then()
                .statusCode(200)
                .body("peers", equalTo("ALL"))
                .body("items.schoolCode", containsInAnyOrder("4143000001", "4143000002"))
                .body("distributions[0].schools", equalTo(2));
        String address = SEASON + "/overview?peerGroup=" + id;
        String tag = official().get(address).header("ETag");
        change(official(), id, "\"1\"", body("4143000001", "4143000002", "4143000003"))
                .then()
                .statusCode(200);
        assertThat(official().header("If-None-Match", tag).get(address).statusCode())
                .isEqualTo(200);
        official().get(address).then().body("total.expected", equalTo(3));
    }

    @Test
    void everyFaultOfAGroupIsNamed() {
        official()
                .body("""
                        {"provinceCode": "43", "name": " ", "schoolCodes": ["4143000001", "4143000001", "4143999999"]}
                        """)
                .post("/v1/peer-groups")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/name", "/schoolCodes/1", "/schoolCodes/2"));
        official()
                .body("{\"provinceCode\": \"44\", \"name\": \"外省\", \"schoolCodes\": [\"4144000001\", \"4144000002\"]}")
                .post("/v1/peer-groups")
                .then()
                .statusCode(403);
    }

    @Test
    void onlyTheMakerChangesAGroupAndOnlyInTheVersionHeHasSeen() {
        String id = created(official(), body("4143000001", "4143000002")).path("id");
        change(official(), id, null, body("4143000001", "4143000003")).then().statusCode(428);
        change(official(), id, "\"7\"", body("4143000001", "4143000003")).then().statusCode(412);
        change(official(), id, "\"1\"", body("4143000001", "4143000003"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("schoolCodes[1]", equalTo("4143000003"));
        official()
                .header("If-Match", "\"2\"")
                .delete("/v1/peer-groups/" + id)
                .then()
                .statusCode(204);
        official().get("/v1/peer-groups/" + id).then().statusCode(404);
    }

    @Test
    void aGroupThatIsNotSharedDoesNotExistForOthers() {
        String id = created(
                        Api.asAdmin().contentType("application/json"),
                        body("4143000001", "4143000002").replace("true", "false"))
                .path("id");
        official().get("/v1/peer-groups/" + id).then().statusCode(404);
        official().get("/v1/peer-groups?limit=200").then().body("items.id", not(hasItem(id)));
        official()
                .get(SEASON + "/parts?peerGroup=" + id)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-peer-group"));
        Api.asMinistry().get("/v1/peer-groups/" + id).then().statusCode(404);
    }

    @Test
    void theListIsNarrowedOrderedAndTurnedPageByPage() {
        String first = created(official(), body("4143000001", "4143000002").replace(name, name + "甲"))
                .path("id");
        String second = created(official(), body("4143000001", "4143000003").replace(name, name + "乙"))
                .path("id");

        String address = "/v1/peer-groups?sort=-createdAt&fields=id&limit=1";
        String next = official()
                .get(address)
                .then()
                .body("items", equalTo(List.of(Map.of("id", second))))
                .extract()
                .path("nextCursor");
        official().get(address + "&cursor=" + next).then().body("items", equalTo(List.of(Map.of("id", first))));
        assertThat(official()
                        .accept("text/csv")
                        .get("/v1/peer-groups?fields=name,schoolCodes")
                        .asString())
                .startsWith("name,schools,schoolCodes")
                .contains(name + "甲,2,4143000001 4143000002");
        official()
                .get("/v1/peer-groups?sort=size&fields=code&limit=0&bom=1")
                .then()
                .statusCode(400)
                .body(
                        "errors.code",
                        containsInAnyOrder("unknown-sort", "unknown-field", "invalid-limit", "unknown-value"));
    }

    @Test
    void aNameIsGivenOnce() {
        created(official(), body("4143000001", "4143000002"));
        official()
                .body(body("4143000001", "4143000003"))
                .post("/v1/peer-groups")
                .then()
                .statusCode(409);
    }

    @Test
    void aGroupGoesWithNoOtherFilterOfSchools() {
        String id = created(official(), body("4143000001", "4143000002")).path("id");
        official()
                .get(SEASON + "/parts?schoolType=VOCATIONAL&city=nowhere&fields=moon&sort=sun&peerGroup=" + id)
                .then()
                .statusCode(400)
                .body(
                        "errors.code",
                        containsInAnyOrder("conflicting-filters", "unknown-city", "unknown-field", "unknown-sort"));
    }

    private static RequestSpecification official() {
        return Api.asOfficialOf("43").contentType("application/json");
    }

    private static Response created(RequestSpecification as, String body) {
        return as.body(body)
                .post("/v1/peer-groups")
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    private static Response change(RequestSpecification as, String id, String tag, String body) {
        return (tag == null ? as : as.header("If-Match", tag)).body(body).put("/v1/peer-groups/" + id);
    }

    private String body(String... codes) {
        return "{\"provinceCode\": \"43\", \"name\": \"%s\", \"shared\": true, \"schoolCodes\": [\"%s\"]}"
                .formatted(name, String.join("\", \"", codes));
    }
}
