package io.gongkai.stats.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.vocabulary.Part;
import io.gongkai.stats.vocabulary.PartStatus;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartCompletenessTest {

    @Test
    void nilIsSaidAndMissingIsNot() {
        PartCompleteness part = PartCompleteness.of(Part.S7, Map.of(PartStatus.NIL, 3L, PartStatus.MISSING, 1L));

        assertThat(part.covered()).isEqualTo(3);
        assertThat(part.share()).isEqualByComparingTo("0.75");
    }

    @Test
    void aHeadingWithoutWordsAndAPointerSayNothing() {
        PartCompleteness part = PartCompleteness.of(Part.S8, Map.of(PartStatus.EMPTY, 1L, PartStatus.REFERENCED, 1L));

        assertThat(part.covered()).isZero();
        assertThat(part.applicable()).isEqualTo(2);
    }

    @Test
    void aPartThatNoFrameAsksForHasNoShare() {
        PartCompleteness part = PartCompleteness.of(Part.S4, Map.of(PartStatus.NOT_REQUIRED, 5L));

        assertThat(part.assessed()).isEqualTo(5);
        assertThat(part.applicable()).isZero();
        assertThat(part.share()).isNull();
    }

    @Test
    void theStatusesAddUpToTheAssessedReports() {
        Map<PartStatus, Long> counts = new EnumMap<>(PartStatus.class);
        for (PartStatus status : PartStatus.values()) {
            counts.put(status, 1L << status.ordinal());
        }

        PartCompleteness part = PartCompleteness.of(Part.S1, counts);

        assertThat(part.present()
                        + part.merged()
                        + part.nil()
                        + part.empty()
                        + part.referenced()
                        + part.missing()
                        + part.notRequired())
                .isEqualTo(part.assessed())
                .isEqualTo((1L << PartStatus.values().length) - 1);
    }
}
