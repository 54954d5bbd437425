package io.gongkai.stats.comparison;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StackTest
class OutlierTest {

    private static final String YEAR = "2020-2021";
    private static final String PATH = "/v1/provinces/43/years/2020-2021/comparisons?limit=200&metric=";

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @Test
    void aValueThirtyTimesTheMedianStandsOutWithItsReasonAndNobodyElseDoes() {
        send(9, i -> i == 9 ? 36_000 : 900 + 130 * i);
        JsonPath answer = Api.get(PATH + "disclosed_total").extract().jsonPath();
        assertThat(answer.getString("items[0].outliers[0].kind")).isEqualTo("LEVEL");
        assertThat(answer.getString("items[0].outliers[0].direction")).isEqualTo("HIGH");
        assertThat(answer.getString("items[0].outliers[0].reason.zh")).contains("36000条", "高于", "9 所", "1550条");
        assertThat(answer.getString("items[0].outliers[0].reason.en")).contains("36000", "above", "median 1550");
        assertThat(answer.getList("items.outliers.flatten()")).hasSize(1);
    }

    @Test
    void amongSevenPeersNothingIsCalledExtreme() {
        send(7, i -> i == 7 ? 36_000 : 900 + 130 * i);
        assertThat(Api.get(PATH + "disclosed_total").extract().jsonPath().getList("items.outliers.flatten()"))
                .isEmpty();
    }

    @Test
    void oneComplaintWhereAllOthersHaveNoneIsNotExtremeButFiveAre() {
        send(10, i -> i == 10 ? 1 : 0);
        assertThat(Api.get(PATH + "disclosed_total").extract().jsonPath().getList("items.outliers.flatten()"))
                .isEmpty();
        send(10, i -> i == 10 ? 5 : 0);
        assertThat(Api.get(PATH + "disclosed_total").extract().jsonPath().getList("items.outliers.flatten()"))
                .hasSize(1);
    }

    @Test
    void aChangeStandsOutThoughTheValueDoesNot() {
        projections.clear();
        List<SentEvent> events = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            events.add(SampleSchool.number(i).registered());
            events.add(stated(i, "2019-2020", i == 5 ? 40 : 900 + 100 * i));
            events.add(stated(i, YEAR, 1000 + 100 * i));
        }
        wire.send(events);
        JsonPath answer = Api.get(PATH + "disclosed_total").extract().jsonPath();
        assertThat(answer.getList("items.outliers.flatten().kind")).isEqualTo(List.of("CHANGE"));
        assertThat(answer.getString("items.find { it.schoolCode == '4143000005' }.outliers[0].reason.zh"))
                .contains("40", "1500");
    }

    private void send(int schools, java.util.function.IntUnaryOperator value) {
        projections.clear();
        List<SentEvent> events = new ArrayList<>();
        for (int i = 1; i <= schools; i++) {
            events.add(SampleSchool.number(i).registered());
            events.add(stated(i, YEAR, value.applyAsInt(i)));
        }
        wire.send(events);
    }

    private static SentEvent stated(int school, String year, int value) {
        return SampleReport.of(SampleSchool.number(school), year)
                .figure("disclosed_total", String.valueOf(value), "条", "共" + value + "条")
                .assessed();
    }
}
