package io.gongkai.stats.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.event.Assessment.Figure;
import io.gongkai.stats.measure.MeasureCatalogue.AggregationRule;
import io.gongkai.stats.vocabulary.Qualifier;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private final Measures measures = new Measures();

    @Test
    void everyMetricOfTheFieldIsDefinedOnce() {
        List<String> metrics =
                measures.catalogue().measures().stream().map(Measure::metric).toList();

        assertThat(metrics)
                .hasSize(40)
                .doesNotHaveDuplicates()
                .allMatch(metric -> metric.matches("[a-z_]+"))
                .contains("disclosed_total", "lawsuits", "list_links", "employment_rate");
    }

    @Test
    void everyDefinitionSpeaksBothLanguages() {
        assertThat(measures.catalogue().measures()).allSatisfy(measure -> {
            assertThat(measure.zh()).matches(".*\\p{IsHan}.*");
            assertThat(measure.en()).matches("[A-Z][\\p{ASCII}]+");
            assertThat(measure.unit()).isNotBlank();
        });
    }

    @Test
    void everyRuleInUseIsExplained() {
        assertThat(measures.catalogue().aggregations())
                .extracting(AggregationRule::aggregation)
                .containsExactlyInAnyOrder(Aggregation.values());
    }

    @Test
    void stocksAndRatesAreNeverAddedUp() {
        assertThat(measures.catalogue().measures())
                .filteredOn(measure -> measure.kind() != MeasureKind.FLOW)
                .hasSizeGreaterThan(5)
                .noneMatch(measure -> measure.aggregation() == Aggregation.SUM);
    }

    @Test
    void aMetricThatNobodyDefinedHasNoValue() {
        Figure unknown = new Figure("moon_phase", BigDecimal.ONE, "次", Qualifier.EXACT, 0, 1, "一");

        assertThat(measures.valuesOf(List.of(unknown))).isEmpty();
        assertThat(measures.find("moon_phase")).isEmpty();
    }

    @Test
    void eachMetricTakesOnlyItsOwnFigures() {
        assertThat(measures.valuesOf(List.of(
                        new Figure("views", BigDecimal.TEN, "次", Qualifier.EXACT, 0, 1, "十"),
                        new Figure("complaints", BigDecimal.ZERO, "件", Qualifier.EXACT, 2, 3, "零"))))
                .extracting(value -> value.metric() + "=" + value.value() + value.figures())
                .containsExactly("views=10[0]", "complaints=0[1]");
    }

    @Test
    void everyQuantityIsDefinedOnceForEachOperationInBothLanguages() {
        assertThat(measures.catalogue().quantities())
                .hasSizeGreaterThan(60)
                .doesNotHaveDuplicates()
                .allSatisfy(quantity -> {
                    assertThat(quantity.zh()).matches(".*\\p{IsHan}.*");
                    assertThat(quantity.formula().zh()).matches("(?s).*\\p{IsHan}.*");
                    assertThat(quantity.formula().en()).isNotBlank();
                });
        assertThat(measures.catalogue().quantities().stream().map(quantity -> quantity.name() + quantity.operations()))
                .doesNotHaveDuplicates();
    }
}
