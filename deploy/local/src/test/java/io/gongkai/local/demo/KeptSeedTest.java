package io.gongkai.local.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.local.launch.StackProblem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSeedTest {

    @TempDir
    Path data;

    @Test
    void theSameProvinceIsFoundAgain() {
        KeptSeed kept = new KeptSeed(data.resolve("demo-seed"));
        kept.require(7);

        assertThatCode(() -> kept.require(7)).doesNotThrowAnyException();
    }

    @Test
    void anotherProvinceIsNotMixedIn() {
        KeptSeed kept = new KeptSeed(data.resolve("demo-seed"));
        kept.require(7);

        assertThatThrownBy(() -> kept.require(8))
                .isInstanceOf(StackProblem.class)
                .hasMessageContaining("--seed 7")
                .hasMessageContaining("--fresh");
    }
}
