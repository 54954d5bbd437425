package io.gongkai.engine.similarity;

import static io.gongkai.engine.similarity.Prose.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

    private static Fingerprint fingerprint(String words) {
        return Fingerprint.of(text(words));
    }

    @Test
    void theSameTextResemblesItselfFully() {
        assertThat(fingerprint(Prose.of(1, 3_000)).resemblance(fingerprint(Prose.of(1, 3_000))))
                .isEqualTo(1);
    }

    @Test
    void strangersDoNotResembleEachOther() {
        assertThat(fingerprint(Prose.of(1, 3_000)).resemblance(fingerprint(Prose.of(2, 3_000))))
                .isLessThan(0.05);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 0.8})
    void estimatesTheShareOfCommonShingles(double common) {
        int shared = (int) (20_000 * common);
        int own = (20_000 - shared) / 2;
        String first = Prose.of(1, shared) + Prose.of(2, own);
        String second = Prose.of(1, shared) + Prose.of(3, own);
        assertThat(fingerprint(first).resemblance(fingerprint(second))).isCloseTo(common, within(0.13));
    }

    @Test
    void figuresAndPunctuationDoNotMatter() {
        String before = "学校发布信息1200条，其中网站800条；微信公众号400条。" + Prose.of(1, 500);
        String after = "学校发布信息98条。其中网站52条，微信公众号46条！" + Prose.of(1, 500);
        assertThat(fingerprint(before).resemblance(fingerprint(after))).isEqualTo(1);
    }

    @Test
    void nothingResemblesAnEmptyText() {
        assertThat(fingerprint("").resemblance(fingerprint(""))).isZero();
    }

    @Test
    void shortTextsFillTheirEmptyBins() {
        assertThat(fingerprint("学校每月检查信息公开栏目。").resemblance(fingerprint("学校每月检查信息公开栏目。")))
                .isEqualTo(1);
    }

    @Test
    void isTheSameAfterItWasKept() {
        Fingerprint before = fingerprint(Prose.of(1, 3_000));
        Fingerprint after = Fingerprint.of(before.bytes());
        assertThat(after.resemblance(before)).isEqualTo(1);
        assertThat(after.bands(2)).hasSize(64).isEqualTo(before.bands(2));
    }

    @Test
    void anEmptyTextIsKeptAsNothing() {
        Fingerprint kept = Fingerprint.of(fingerprint("").bytes());
        assertThat(kept.isEmpty()).isTrue();
        assertThat(kept.bands(2)).isEmpty();
    }

    @Test
    void refusesBytesThatAreNoFingerprint() {
        assertThatThrownBy(() -> Fingerprint.of(new byte[100])).isInstanceOf(IllegalArgumentException.class);
    }
}
