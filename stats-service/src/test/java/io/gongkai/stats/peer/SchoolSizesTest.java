package io.gongkai.stats.peer;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.measure.Measures;
import io.gongkai.stats.measure.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchoolSizesTest {

    private final List<Quantity> quantities = new Measures().catalogue().quantities();

    @Test
    void theDefinitionNamesTheLimitsInForce() {
        SchoolSizes.Limits limits = new SchoolSizes().limits();

        assertThat(definition("size").formula())
                .satisfies(formula -> assertThat(List.of(formula.zh(), formula.en()))
                        .allMatch(said -> said.contains(limits.mediumFrom().toString())
                                && said.contains(limits.largeFrom().toString())));
    }

    @Test
    void theDefinitionNamesEverySize() {
        for (SchoolSize size : SchoolSize.values()) {
            assertThat(definition("size").formula().zh()).contains(size.name());
            assertThat(definition("size").formula().en()).contains(size.name());
        }
    }

    private Quantity definition(String name) {
        return quantities.stream()
                .filter(quantity -> quantity.name().equals(name))
                .findAny()
                .orElseThrow();
    }
}
