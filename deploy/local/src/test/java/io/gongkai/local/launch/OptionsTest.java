package io.gongkai.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.demo.Province;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void withoutArgumentsTheStackStaysUpOnTheUsualPorts() {
        Options options = Options.parse(List.of(), Map.of());

        assertThat(options.once()).isFalse();
        assertThat(options.fresh()).isFalse();
        assertThat(new Ports(options.portBase()).ingest()).isEqualTo(8081);
        assertThat(options.data()).isEmpty();
    }

    @Test
    void theCommandLineOutweighsTheEnvironment() {
        Options options = Options.parse(
                List.of("--port-base", "9000", "--data", "elsewhere", "--fresh", "--once"),
                Map.of("GONGKAI_PORT_BASE", "7000", "GONGKAI_DATA", "nowhere"));

        assertThat(options.portBase()).isEqualTo(9000);
        assertThat(options.data()).contains(Path.of("elsewhere"));
        assertThat(options.fresh()).isTrue();
        assertThat(options.once()).isTrue();
    }

    @Test
    void theEnvironmentGivesPortsAndPlace() {
        Options options = Options.parse(List.of(), Map.of("GONGKAI_PORT_BASE", "7000", "GONGKAI_DATA", "there"));

        assertThat(options.portBase()).isEqualTo(7000);
        assertThat(options.data()).contains(Path.of("there"));
    }

    @Test
    void aProvinceIsTakenThroughOnlyWhereItIsWanted() {
        assertThat(Options.parse(List.of(), Map.of()).demo()).isEmpty();
        assertThat(Options.parse(List.of("--demo"), Map.of()).demo()).contains(Province.SEED);
        assertThat(Options.parse(List.of("--seed", "7"), Map.of()).demo()).contains(7L);
        assertThat(Options.parse(List.of("--seed", "7", "--demo"), Map.of()).demo())
                .contains(7L);
    }

    @Test
    void classesAreRecordedOnlyWhenItIsAskedFor() {
        assertThat(Options.parse(List.of(), Map.of()).recordClasses()).isFalse();
        assertThat(Options.parse(List.of("--record-classes", "--fresh"), Map.of())
                        .recordClasses())
                .isTrue();
    }

    @Test
    void aSeedThatIsNoNumberIsNamed() {
        assertThatThrownBy(() -> Options.parse(List.of("--seed", "x"), Map.of()))
                .isInstanceOf(StackProblem.class)
                .hasMessageContaining("not x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "999", "65001", "99999", "x", "-1", ""})
    void portsOutsideTheRangeAreRefusedInOneSentence(String base) {
        assertThatThrownBy(() -> Options.parse(List.of("--port-base", base), Map.of()))
                .isInstanceOf(StackProblem.class)
                .hasMessageEndingWith("not " + base + ".");
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertThatThrownBy(() -> Options.parse(List.of("--twice"), Map.of()))
                .isInstanceOf(StackProblem.class)
                .hasMessageContaining("--twice");
    }

    @Test
    void anOptionWithoutItsValueIsNamed() {
        assertThatThrownBy(() -> Options.parse(List.of("--data"), Map.of()))
                .isInstanceOf(StackProblem.class)
                .hasMessageContaining("--data needs a value");
    }
}
