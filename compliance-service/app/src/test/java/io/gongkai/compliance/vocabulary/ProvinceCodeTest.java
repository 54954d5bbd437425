package io.gongkai.compliance.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.school.Provinces;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProvinceCodeTest {

    @Test
    void theEngineKnowsTheSameProvinces() {
        assertThat(IntStream.range(0, 100)
                        .mapToObj(number -> "%02d".formatted(number))
                        .filter(ProvinceCode::exists))
                .containsExactlyInAnyOrderElementsOf(Provinces.all());
    }
}
