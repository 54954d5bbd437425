package io.gongkai.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.local.launch.StackProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlowTest {

    private static final List<Integer> WORK = IntStream.range(0, 200).boxed().toList();

    @Test
    void neverMoreThanTheBoundIsInFlight() {
        AtomicInteger inFlight = new AtomicInteger();
        List<Integer> seen = new ArrayList<>();

        new Flow(4, done -> {}).run(WORK, piece -> {
            seen.add(inFlight.incrementAndGet());
            return CompletableFuture.supplyAsync(() -> {
                inFlight.decrementAndGet();
                return piece;
            });
        });

        assertThat(seen).allMatch(count -> count <= 4);
    }

    @Test
    void answersComeInTheOrderOfTheWork() {
        List<Integer> answers =
                new Flow(8, done -> {}).run(WORK, piece -> CompletableFuture.supplyAsync(() -> piece * 2));

        assertThat(answers).isEqualTo(WORK.stream().map(piece -> piece * 2).toList());
    }

    @Test
    void theFirstFailureEndsTheWorkWithItsOwnWords() {
        List<Integer> sent = new ArrayList<>();

        assertThatThrownBy(() -> new Flow(1, done -> {}).run(WORK, piece -> {
                    sent.add(piece);
                    return CompletableFuture.failedFuture(new StackProblem("no"));
                }))
                .isInstanceOf(StackProblem.class)
                .hasMessage("no");
        assertThat(sent).hasSize(1);
    }
}
