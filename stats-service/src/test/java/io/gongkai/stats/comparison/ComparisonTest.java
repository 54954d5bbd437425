package io.gongkai.stats.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.SampleReport;
import io.gongkai.stats.testing.SampleSchool;
import io.gongkai.stats.testing.SentEvent;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StackTest
class ComparisonTest {

    private static final String YEAR = "2020-2021";
    private static final String PATH = "/v1/provinces/43/years/2020-2021/comparisons?metric=";

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @BeforeEach
    void empty() {
        projections.clear();
    }

    @Test
    void noReportNoAssessmentNoStatementAndZeroAreFourThings() {
        wire.send(
                SampleSchool.number(1).registered(),
                SampleSchool.number(2).registered(),
                SampleSchool.number(3).registered(),
                SampleSchool.number(4).registered(),
                SampleReport.of(SampleSchool.number(2), YEAR).submitted(),
                SampleReport.of(SampleSchool.number(3), YEAR).assessed(),
                SampleReport.of(SampleSchool.number(4), YEAR)
                        .figure("complaints", "0", "件", "未收到举报")
                        .assessed());

        JsonPath answer = Api.get(PATH + "complaints").extract().jsonPath();

        assertThat(answer.getList("items.schoolCode"))
                .as("those with a value first, then by code")
                .isEqualTo(List.of("4143000004", "4143000001", "4143000002", "4143000003"));
        assertThat(answer.getList("items.state"))
                .isEqualTo(List.of("STATED", "NO_REPORT", "NOT_ASSESSED", "NOT_STATED"));
        assertThat(answer.getInt("items[0].value")).isZero();
        assertThat(answer.<Object>get("items[1].value")).isNull();
        assertThat(answer.<Object>get("items[1].rank")).isNull();
        assertThat(answer.getInt("distributions[0].schools")).isEqualTo(4);
        assertThat(answer.getInt("distributions[0].stated")).isEqualTo(1);
        assertThat(answer.getInt("distributions[0].median")).isZero();
    }

    @Test
    void aValueShowsEveryStatementItRestsOn() {
        wire.send(
                SampleSchool.number(1).registered(),
                SampleReport.of(SampleSchool.number(1), YEAR)
                        .figure("views", "9", "次", "浏览9次")
                        .figure("wechat_posts", "40", "篇", "微信推送40篇")
                        .figure("wechat_posts", "70", "篇", "AT_LEAST", "另一公众号70余篇")
                        .assessed());

        Api.get(PATH + "wechat_posts")
                .body("items[0].value", equalTo(110))
                .body("items[0].qualifier", equalTo("AT_LEAST"))
                .body("items[0].evidence.quote", equalTo(List.of("微信推送40篇", "另一公众号70余篇")))
                .body("items[0].evidence.start", equalTo(List.of(20, 30)))
                .body("measure.aggregation", equalTo("SUM"));
    }

    @Test
    void peersAreSchoolsOfTheSameTypeAndEqualsShareARank() {
        wire.send(
                stated(1, "VOCATIONAL", "50"),
                stated(2, "VOCATIONAL", "90"),
                stated(3, "VOCATIONAL", "90"),
                stated(4, "GRADUATE", "70"));
        wire.send(
                SampleSchool.number(1).registered(),
                SampleSchool.number(2).registered(),
                SampleSchool.number(3).registered(),
                SampleSchool.number(4).ofType("GRADUATE").registered());

        Api.get(PATH + "disclosed_total")
                .body("items.schoolCode", equalTo(List.of("4143000002", "4143000003", "4143000004", "4143000001")))
                .body("items.rank", equalTo(List.of(1, 1, 1, 3)))
                .body("items.tied", equalTo(List.of(2, 2, 1, 1)))
                .body("items.peers", equalTo(List.of(3, 3, 1, 3)));
        Api.get(PATH + "disclosed_total&schoolType=GRADUATE")
                .body("items.schoolCode", equalTo(List.of("4143000004")))
                .body("distributions.schoolType", equalTo(List.of("GRADUATE")));
    }

    @Test
    void theYearBeforeStandsBesideTheValue() {
        wire.send(
                SampleSchool.number(1).registered(),
                SampleSchool.number(2).registered(),
                stated(1, "VOCATIONAL", "150"),
                stated(2, "VOCATIONAL", "10"),
                SampleReport.of(SampleSchool.number(1), "2019-2020")
                        .figure("disclosed_total", "120", "条", "共120条")
                        .assessed());

        Api.get(PATH + "disclosed_total")
                .body("items[0].previous", equalTo(120))
                .body("items[0].change", equalTo(30))
                .body("items[0].changeRate", equalTo(0.25f))
                .body("items[1].previous", nullValue())
                .body("items[1].change", nullValue());
    }

    private static SentEvent stated(int school, String type, String value) {
        return SampleReport.of(SampleSchool.number(school).ofType(type), YEAR)
                .figure("disclosed_total", value, "条", "共" + value + "条")
                .assessed();
    }
}
