package io.gongkai.engine.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.engine.similarity.SimilarityIndex.Candidate;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimilarityIndexTest {

    private static final int PROVINCE = 1_500;

    private static Fingerprint fingerprint(String words) {
        return Fingerprint.of(Prose.text(words));
    }

    @Test
    void findsTheSourceAmongAWholeProvince() {
        SimilarityIndex<Integer> index = new SimilarityIndex<>();
        IntStream.range(0, PROVINCE).forEach(i -> index.add(i, fingerprint(Prose.of(i, 2_000))));
        String copy = Prose.of(700, 2_000).substring(0, 1_700) + Prose.of(-1, 300);
        assertThat(index.candidates(fingerprint(copy)))
                .extracting(Candidate::key)
                .containsExactly(700);
    }

    @Test
    void putsTheMostResemblingFirst() {
        SimilarityIndex<String> index = new SimilarityIndex<>();
        String original = Prose.of(1, 4_000);
        index.add("half", fingerprint(original.substring(0, 2_800) + Prose.of(2, 1_200)));
        index.add("whole", fingerprint(original));
        assertThat(index.candidates(fingerprint(original)))
                .extracting(Candidate::key)
                .startsWith("whole");
    }

    @Test
    void findsNothingForAnEmptyText() {
        SimilarityIndex<String> index = new SimilarityIndex<>();
        index.add("nothing", fingerprint(""));
        assertThat(index.candidates(fingerprint(""))).isEmpty();
    }

    @Test
    void refusesTheSameKeyTwice() {
        SimilarityIndex<String> index = new SimilarityIndex<>();
        index.add("report", fingerprint("学校每月检查栏目。"));
        assertThatThrownBy(() -> index.add("report", fingerprint("学校每月检查栏目。")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void asksAWholeProvinceInNoTime() {
        SimilarityIndex<Integer> index = new SimilarityIndex<>();
        IntStream.range(0, PROVINCE).forEach(i -> index.add(i, fingerprint(Prose.of(i, 500))));
        Fingerprint asked = fingerprint(Prose.of(3, 500));
        long began = System.nanoTime();
        IntStream.range(0, 1_000).forEach(i -> index.candidates(asked));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
    }
}
