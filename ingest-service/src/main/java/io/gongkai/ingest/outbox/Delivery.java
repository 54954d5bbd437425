package io.gongkai.ingest.outbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/**
 * Sends the messages of one round. Within a key the next is sent only after the one before is acknowledged, and not at
 * all once one has failed; between keys everything is in flight at once.
 */
final class Delivery {

    /** A message that the broker did not take, and whether trying again as it is can help. */
    record Failure(PendingMessage message, Throwable cause) {
        boolean mayPass() {
            return cause instanceof RetriableException;
        }
    }

    private final Function<PendingMessage, CompletableFuture<Void>> broker;
    private final List<Long> acknowledged = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private boolean brokerAway;

    Delivery(Function<PendingMessage, CompletableFuture<Void>> broker) {
        this.broker = broker;
    }

    void send(List<PendingMessage> messages) {
        Map<String, Deque<PendingMessage>> byKey = new LinkedHashMap<>();
        messages.forEach(message -> byKey.computeIfAbsent(message.messageKey(), key -> new ArrayDeque<>())
                .add(message));
        while (!byKey.isEmpty() && !brokerAway) {
            Map<PendingMessage, CompletableFuture<Void>> wave = sendFirstOfEachKey(byKey);
            wave.forEach((message, answer) -> {
                if (!isAcknowledged(message, answer)) {
                    byKey.remove(message.messageKey());
                }
            });
            byKey.values().removeIf(Deque::isEmpty);
        }
    }

    List<Long> acknowledged() {
        return acknowledged;
    }

    List<Failure> failures() {
        return failures;
    }

    /** Stops at the first message that cannot even be handed over: each further one would block as long. */
    private Map<PendingMessage, CompletableFuture<Void>> sendFirstOfEachKey(Map<String, Deque<PendingMessage>> byKey) {
        Map<PendingMessage, CompletableFuture<Void>> wave = new LinkedHashMap<>();
        for (Deque<PendingMessage> queue : byKey.values()) {
            PendingMessage message = queue.remove();
            CompletableFuture<Void> answer = broker.apply(message);
            wave.put(message, answer);
            if (answer.isCompletedExceptionally() && causeOf(answer) instanceof RetriableException) {
                brokerAway = true;
                break;
            }
        }
        return wave;
    }

    private boolean isAcknowledged(PendingMessage message, CompletableFuture<Void> answer) {
        @Nullable Throwable cause = causeOf(answer);
        if (cause == null) {
            acknowledged.add(message.id());
            return true;
        }
        failures.add(new Failure(message, cause));
        return false;
    }

    private static @Nullable Throwable causeOf(CompletableFuture<Void> answer) {
        try {
            answer.join();
            return null;
        } catch (CompletionException failed) {
            return failed.getCause() == null ? failed : failed.getCause();
        }
    }
}
