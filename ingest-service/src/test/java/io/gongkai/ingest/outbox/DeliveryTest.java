package io.gongkai.ingest.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private final List<Long> handedOver = new CopyOnWriteArrayList<>();

    @Test
    void everythingTheBrokerTakesIsAcknowledged() {
        Delivery delivery = deliver(Map.of(), message(1, "a"), message(2, "b"), message(3, "a"));

        assertThat(delivery.acknowledged()).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(delivery.failures()).isEmpty();
    }

    @Test
    void withinAKeyTheOrderIsKept() {
        deliver(Map.of(), message(1, "a"), message(2, "b"), message(3, "a"), message(4, "a"));

        assertThat(handedOver).containsSubsequence(1L, 3L, 4L);
    }

    @Test
    void theNextOfAKeyIsHandedOverOnlyAfterTheOneBeforeIsAcknowledged() throws Exception {
        CompletableFuture<Void> first = new CompletableFuture<>();
        Delivery delivery = new Delivery(message -> {
            handedOver.add(message.id());
            return message.id() == 1 ? first : CompletableFuture.completedFuture(null);
        });

        CompletableFuture<Void> sending = CompletableFuture.runAsync(
                () -> delivery.send(List.of(message(1, "a"), message(2, "b"), message(3, "a"))));
        await().until(() -> handedOver.size() == 2);

        assertThat(handedOver).containsExactly(1L, 2L);
        first.complete(null);
        sending.get();
        assertThat(handedOver).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aMessageThatCannotBeTakenHoldsBackItsOwnKeyAndNoOther() {
        Delivery delivery =
                deliver(Map.of(1L, new RecordTooLargeException()), message(1, "a"), message(2, "a"), message(3, "b"));

        assertThat(delivery.acknowledged()).containsExactly(3L);
        assertThat(handedOver).doesNotContain(2L);
        assertThat(delivery.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.message().id()).isEqualTo(1);
            assertThat(failure.mayPass()).isFalse();
        });
    }

    @Test
    void withTheBrokerAwayOneTryIsEnough() {
        Delivery delivery =
                deliver(Map.of(1L, new TimeoutException()), message(1, "a"), message(2, "b"), message(3, "c"));

        assertThat(handedOver).containsExactly(1L);
        assertThat(delivery.acknowledged()).isEmpty();
        assertThat(delivery.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.mayPass()).isTrue());
    }

    private Delivery deliver(Map<Long, Exception> refusals, PendingMessage... messages) {
        Delivery delivery = new Delivery(message -> {
            handedOver.add(message.id());
            Exception refusal = refusals.get(message.id());
            return refusal == null ? CompletableFuture.completedFuture(null) : CompletableFuture.failedFuture(refusal);
        });
        delivery.send(List.of(messages));
        return delivery;
    }

    private static PendingMessage message(long id, String key) {
        return new PendingMessage(id, "topic", key, "{}", 0);
    }
}
