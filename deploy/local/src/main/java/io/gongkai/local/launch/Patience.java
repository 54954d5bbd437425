package io.gongkai.local.launch;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * How long, and how often, something is asked for that must come about.
 *
 * @param longest after this the wait is a failure
 * @param pause between two questions
 */
public record Patience(Duration longest, Duration pause) {

    /** Asks until the answer is good enough and returns it; otherwise fails with the last answer in the sentence. */
    public <T> T until(Supplier<T> question, Predicate<T> enough, String what) {
        long deadline = System.nanoTime() + longest.toNanos();
        while (true) {
            T answer = question.get();
            if (enough.test(answer)) {
                return answer;
            }
            if (System.nanoTime() > deadline) {
                throw new StackProblem(
                        "Waited " + longest.toSeconds() + " s in vain for " + what + "; the last answer was " + answer);
            }
            rest();
        }
    }

    private void rest() {
        new CompletableFuture<Void>()
                .completeOnTimeout(null, pause.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
