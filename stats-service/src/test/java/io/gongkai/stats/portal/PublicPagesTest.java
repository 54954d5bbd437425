package io.gongkai.stats.portal;

import static io.gongkai.stats.portal.EveryState.YEAR;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.gongkai.stats.testing.Publishing;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people see of published years. */
@QuarkusTest
@StackTest
class PublicPagesTest {

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
    void theBadgeShowsOnlyWhetherTheReportOnTheYearIsAccepted() {
        publishing.publish("43", YEAR);

        String badge = "/v1/public/schools/4143000001/badge.svg?year=";
        given().get(badge + YEAR)
                .then()
                .contentType(containsString("image/svg+xml"))
                .body(containsString("2020—2021学年已接收"));
        given().get(badge + "2018-2019").then().body(containsString("未公布"));
        given().get("/v1/public/schools/0000000000/badge.svg?year=" + YEAR)
                .then()
                .statusCode(200)
                .body(containsString("未公布"));
        given().get("/v1/public/schools/4143000001/badge.svg")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("year"));
    }

    @Test
    void pagesAreChineseOrEnglishAndHoldNoScriptAndNoForeignMarkup() {
        publishing.publish("43", YEAR);

        String chinese = given().get("/public/schools/4143000001").asString();
        assertThat(chinese)
                .contains("<html lang=\"zh-CN\">", "甲&lt;b&gt;学院", "S7 其他需要报告的事项", "主动公开1200条", "href=\"#content\"")
                .doesNotContain("<script", "<b>");
        assertThat(chinese.split("<caption>")).hasSize(4);
        String page = "/public/provinces/43/years/" + YEAR;
        given().header("Accept-Language", "en")
                .get(page)
                .then()
                .header("Vary", containsString("Accept-Language"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("Hunan"))
                .body(containsString("href=\"/public/schools/4143000001?lang=en\""));
        given().get("/public/schools/4143000001?lang=en")
                .then()
                .body(containsString("2 Charter and regulations of the school"))
                .body(not(containsString("学校章程及制定的各项规章制度")));
        given().header("Accept-Language", "en")
                .get(page + "?lang=zh")
                .then()
                .body(containsString("<html lang=\"zh-CN\">"))
                .body(not(containsString("Published")));
    }

    @Test
    void whereNothingIsPublishedAPersonReadsAPageThatSaysSo() {
        publishing.publish("43", YEAR);

        given().get("/public/schools/" + EveryState.RETURNED.code())
                .then()
                .statusCode(404)
                .contentType(containsString("text/html"))
                .header("Cache-Control", equalTo("no-cache"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("没有公布的内容"));
        given().header("Accept-Language", "en")
                .get("/public/provinces/43/years/2018-2019")
                .then()
                .statusCode(404)
                .body(containsString("Nothing is published here"));
    }
}
