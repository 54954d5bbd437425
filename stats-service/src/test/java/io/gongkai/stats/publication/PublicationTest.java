package io.gongkai.stats.publication;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.Publishing;
import io.gongkai.stats.testing.SampleCollection;
import io.gongkai.stats.testing.SampleSchool;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StackTest
class PublicationTest {

    private static final String PATH = "/v1/provinces/43/years/2020-2021/publication";

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @Inject
    Publishing publishing;

    @BeforeEach
    void aYear() {
        projections.clear();
        publishing.clear();
        wire.send(SampleSchool.number(1).registered(), SampleCollection.opened("43", "2020-2021", "2021-10-31", 1));
    }

    @AfterEach
    void nothingIsPublished() {
        publishing.clear();
    }

    @Test
    void aYearIsNotPublishedUntilAnOfficialDoesIt() {
        Api.get(PATH).body("published", equalTo(false)).body("acts", hasSize(0));

        Api.asOfficialOf("43")
                .post(PATH)
                .then()
                .statusCode(201)
                .body("published", equalTo(true))
                .body("acts.by", contains("official-43"));
    }

    @Test
    void everyActIsKept() {
        Api.asOfficialOf("43").post(PATH).then().statusCode(201);
        Api.asOfficialOf("43")
                .header("If-Match", "\"1\"")
                .delete(PATH + "?reason=error")
                .then()
                .statusCode(204);
        Api.asAdmin().post(PATH).then().statusCode(201);

        Api.get(PATH)
                .header("ETag", "\"3\"")
                .body("acts.act", contains("PUBLISHED", "REVOKED", "PUBLISHED"))
                .body("acts[1].reason", equalTo("error"))
                .body("acts[1].by", equalTo("official-43"));
    }

    @Test
    void whatIsPublishedCannotBePublishedAgain() {
        Api.asOfficialOf("43").post(PATH).then().statusCode(201);

        Api.asOfficialOf("43").post(PATH).then().statusCode(409).body("type", endsWith("already-published"));
    }

    @Test
    void revokingNeedsAReasonAndTheStateThatItEnds() {
        Api.asOfficialOf("43").delete(PATH + "?reason=x").then().statusCode(404);
        Api.asOfficialOf("43").post(PATH).then().statusCode(201);

        Api.asOfficialOf("43").delete(PATH).then().statusCode(400).body("errors[0].parameter", equalTo("reason"));
        Api.asOfficialOf("43").delete(PATH + "?reason=x").then().statusCode(428);
        Api.asOfficialOf("43")
                .header("If-Match", "\"7\"")
                .delete(PATH + "?reason=x")
                .then()
                .statusCode(412);
        Api.get(PATH).body("published", equalTo(true));
    }

    @Test
    void onlyTheProvinceItselfPublishes() {
        Api.asOfficialOf("44").post(PATH).then().statusCode(403);
        Api.asMinistry().post(PATH).then().statusCode(403);
        Api.asSchool(SampleSchool.number(1)).post(PATH).then().statusCode(403);
        Api.get(PATH).body("published", equalTo(false));
    }

    @Test
    void aYearWithoutAnythingCannotBePublished() {
        Api.asOfficialOf("43")
                .post("/v1/provinces/43/years/2030-2031/publication")
                .then()
                .statusCode(404);
    }
}
