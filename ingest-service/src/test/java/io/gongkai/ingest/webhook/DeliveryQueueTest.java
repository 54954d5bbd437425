package io.gongkai.ingest.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.RealStack;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relays of several instances meet in the database only. It is far in the future, so that the real relay stays away. */
@RealStack
class DeliveryQueueTest {

    private static final int WEBHOOKS = 60;
    private static final Instant NOW = Instant.parse("2199-01-01T00:00:00Z");
    private static final Instant LEASE_ENDS = NOW.plus(Duration.ofMinutes(2));

    @Inject
    DeliveryQueue queue;

    @Inject
    WebhookTables tables;

    @BeforeEach
    void fill() throws SQLException {
        tables.execute("insert into webhooks (id, extent, owner_code, url, events, status, secret, version, created_at,"
                + " created_by, changed_at) select gen_random_uuid(), 'PROVINCE', '82', 'https://example.org/', '[]',"
                + " 'ACTIVE', 'whsec_AAAA', 1, now(), 'test', now() from generate_series(1, " + WEBHOOKS + ")");
        tables.execute("insert into deliveries (id, webhook_id, event, payload, status, created_at, due_at, give_up_at)"
                + " select gen_random_uuid(), id, 'report-submitted', '{}', 'PENDING', now(),"
                + " timestamptz '2198-12-31', timestamptz '2200-01-01' from webhooks, generate_series(1, 3)");
    }

    @AfterEach
    void tidy() throws SQLException {
        tables.empty();
    }

    @Test
    void severalInstancesNeverClaimTheSameWebhook() {
        List<CompletableFuture<List<UUID>>> instances = IntStream.range(0, 6)
                .mapToObj(instance -> CompletableFuture.supplyAsync(this::claimAll))
                .toList();

        List<UUID> claimed =
                instances.stream().flatMap(instance -> instance.join().stream()).toList();

        assertThat(claimed).hasSize(WEBHOOKS).doesNotHaveDuplicates();
    }

    @Test
    void whatAKilledInstanceHadIsClaimedAgainWhenItsLeaseEnds() throws SQLException {
        assertThat(queue.claim(WEBHOOKS, NOW, LEASE_ENDS)).hasSize(WEBHOOKS);

        assertThat(queue.claim(WEBHOOKS, LEASE_ENDS.minusMillis(1), LEASE_ENDS)).isEmpty();
        assertThat(queue.claim(WEBHOOKS, LEASE_ENDS, LEASE_ENDS.plusSeconds(1))).hasSize(WEBHOOKS);
    }

    @Test
    void whatWasReleasedIsClaimedAgainAsLongAsSomethingIsDue() throws SQLException {
        ClaimedWebhook webhook = queue.claim(1, NOW, LEASE_ENDS).get(0);
        List<DueDelivery> due = queue.due(webhook.id(), NOW, 10);
        assertThat(due).hasSize(3);
        for (DueDelivery delivery : due) {
            queue.delivered(delivery, webhook.id(), Outcome.answered(200, Duration.ofMillis(5)), NOW);
        }
        queue.release(webhook.id());

        assertThat(queue.claim(WEBHOOKS, NOW, LEASE_ENDS))
                .hasSize(WEBHOOKS - 1)
                .extracting(ClaimedWebhook::id)
                .doesNotContain(webhook.id());
    }

    @Test
    void oldDeliveriesLeaveTheLogButNotThoseThatWait() throws SQLException {
        ClaimedWebhook webhook = queue.claim(1, NOW, LEASE_ENDS).get(0);
        DueDelivery done = queue.due(webhook.id(), NOW, 1).get(0);
        queue.delivered(done, webhook.id(), Outcome.answered(200, Duration.ofMillis(5)), NOW);

        assertThat(queue.forget(NOW)).isEqualTo(1);
        assertThat(queue.due(webhook.id(), NOW, 10)).hasSize(2);
    }

    private List<UUID> claimAll() {
        List<UUID> all = new ArrayList<>();
        try {
            List<ClaimedWebhook> some = queue.claim(7, NOW, LEASE_ENDS);
            while (!some.isEmpty()) {
                some.forEach(webhook -> all.add(webhook.id()));
                some = queue.claim(7, NOW, LEASE_ENDS);
            }
            return all;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
