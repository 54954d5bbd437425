package io.gongkai.stats.portal;

import static io.gongkai.stats.portal.EveryState.OPEN;
import static io.gongkai.stats.portal.EveryState.WAITING;
import static io.gongkai.stats.portal.EveryState.YEAR;
import static io.gongkai.stats.portal.EveryState.report;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Publishing;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StackTest
class LedgerTest {

    private static final String SEASON = "/v1/public/provinces/43/years/2020-2021";

    @Inject
    EventWire wire;

    @Inject
    EveryState everyState;

    @Inject
    Publishing publishing;

    @BeforeEach
    void aYearWithReportsInEveryState() {
        everyState.begin();
    }

    @AfterEach
    void nothingIsPublished() {
        publishing.clear();
    }

    @Test
    void theLedgerForgetsNoCorrectionWhenTheNextComes() {
        publishing.publish("43", YEAR);
        wire.send(report(OPEN, "6").revision(3).decided("ACCEPTED", 3, 3));
        wire.send(report(OPEN, "6").revision(2).decided("ACCEPTED", 2, 2));
        wire.send(report(OPEN, "6").revision(3).decided("RETURNED", 4, 3));

        given().get(SEASON).then().body("schools[0].reports[0].state", equalTo("CORRECTED"));
        given().get(SEASON + "/corrections")
                .then()
                .body("items.schoolCode", contains("4143000001", "4143000001"))
                .body("items.publishedRevision", contains(1, 1))
                .body("items.revision", contains(2, 3));
    }

    @Test
    void whoIsAcceptedLaterIsInTheLedgerWithoutAnEarlierRevision() {
        publishing.publish("43", YEAR);
        wire.send(report(WAITING, "5").decided("ACCEPTED", 1, 1));

        given().get(SEASON)
                .then()
                .body("expected", equalTo(4))
                .body("submitted", equalTo(3))
                .body("accepted", equalTo(2))
                .body("schools.schoolCode", contains("4143000001", "4143000004"))
                .body("schools.reports.state.flatten()", contains("ACCEPTED", "ACCEPTED_LATER"));
        given().get(SEASON + "/corrections")
                .then()
                .body("items.schoolCode", contains("4143000004"))
                .body("items[0].publishedRevision", nullValue());
    }
}
