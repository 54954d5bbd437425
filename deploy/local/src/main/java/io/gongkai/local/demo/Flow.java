package io.gongkai.local.demo;

import io.gongkai.local.launch.StackProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work at a service that is sent without waiting for each answer, with so much in flight at once.
 *
 * @param atOnce enough to keep a small machine busy, too little to drown it
 * @param done hears after each answer how many there are
 */
record Flow(int atOnce, Consumer<Integer> done) {

    /** All answers, in the order of the work; the first failure ends it. */
    <T, R> List<R> run(List<T> work, Function<T, CompletableFuture<R>> send) {
        Semaphore room = new Semaphore(atOnce);
        List<CompletableFuture<R>> answers = new ArrayList<>();
        for (T piece : work) {
            room.acquireUninterruptibly();
            requireUnbroken(answers);
            answers.add(send.apply(piece).whenComplete((answer, failure) -> room.release()));
            done.accept(answers.size());
        }
        return answers.stream().map(Flow::join).toList();
    }

    private static <R> void requireUnbroken(List<CompletableFuture<R>> answers) {
        answers.stream()
                .filter(CompletableFuture::isCompletedExceptionally)
                .findFirst()
                .ifPresent(Flow::join);
    }

    private static <R> R join(CompletableFuture<R> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StackProblem problem) {
                throw problem;
            }
            throw e;
        }
    }
}
