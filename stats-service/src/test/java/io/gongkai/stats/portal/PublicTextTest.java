package io.gongkai.stats.portal;

import static io.gongkai.stats.portal.EveryState.OPEN;
import static io.gongkai.stats.portal.EveryState.YEAR;
import static io.gongkai.stats.portal.EveryState.report;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Publishing;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The texts of accepted reports, as programs and people read them. */
@QuarkusTest
@StackTest
class PublicTextTest {

    private static final String OF_SCHOOL = "/schools/" + OPEN.code() + "/years/";

    @Inject
    EventWire wire;

    @Inject
    EveryState everyState;

    @Inject
    Publishing publishing;

    @BeforeEach
    void aYearWithReportsInEveryState() {
        everyState.begin();
        publishing.publish("43", YEAR);
    }

    @AfterEach
    void nothingIsPublished() {
        publishing.clear();
    }

    @Test
    void theTextIsThatOfTheRevisionInForceUntilTheNextIsAccepted() {
        given().get("/v1/public" + OF_SCHOOL + YEAR)
                .then()
                .body("revision", equalTo(1))
                .body("text", containsString("共公开1200条"))
                .body("text", not(containsString("77777")));

        wire.send(report(OPEN, "77777").revision(2).decided("ACCEPTED", 2, 2));

        given().get("/v1/public" + OF_SCHOOL + YEAR)
                .then()
                .body("revision", equalTo(2))
                .body("text", containsString("共公开77777条"));
    }

    @Test
    void headingsOfPartsStandWhereTheOutlineSays() {
        JsonPath report = given().get("/v1/public" + OF_SCHOOL + YEAR).jsonPath();

        assertThat(report.getList("outline.part")).containsExactly("S1", "S2");
        assertThat(report.getString("text").substring(report.getInt("outline[1].start")))
                .startsWith(report.getString("outline[1].heading"));
    }

    @Test
    void peopleReadItUnderItsHeadingsAndNothingOfItIsMarkup() {
        String page = given().get("/public" + OF_SCHOOL + YEAR).asString();

        assertThat(page)
                .contains(
                        "<a href=\"#S2\">二、主动公开情况</a>",
                        "<h2 id=\"S1\">一、概述</h2>",
                        "<p>校本部&lt;i&gt;各&lt;/i&gt;单位。</p>",
                        "<h2 id=\"S2\">二、主动公开情况</h2>",
                        "共公开1200条。</p>")
                .doesNotContain("<i>", "<b>", "<script", "PART-01");
        given().get("/public/schools/" + OPEN.code())
                .then()
                .body(containsString("href=\"/public" + OF_SCHOOL + YEAR + "?lang=zh\""))
                .body(containsString("/badge.svg?year=" + YEAR));
    }

    @Test
    void ofAYearThatIsNotPublishedAnyMoreNoTextIsRead() {
        given().get("/v1/public" + OF_SCHOOL + "2018-2019").then().statusCode(404);
        publishing.revoke("43", YEAR, 1);

        given().get("/v1/public" + OF_SCHOOL + YEAR).then().statusCode(404);
        given().get("/public" + OF_SCHOOL + YEAR).then().statusCode(404);
    }

    @Test
    void aWithdrawnReportIsReadNoMoreThoughItWasAccepted() {
        wire.send(report(OPEN, "1200").decided("WITHDRAWN", 2, 1));

        given().get("/v1/public" + OF_SCHOOL + YEAR).then().statusCode(404);
        given().get("/v1/public/provinces/43/years/" + YEAR).then().body("schools", equalTo(List.of()));
    }
}
