package io.gongkai.ingest.webhook;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Calls one webhook with what is due for it, and keeps what came of it. */
@Singleton
class DeliveryRound {

    private static final Logger LOG = Logger.getLogger(DeliveryRound.class);

    /** So few that all of them fit into the lease, even if each takes as long as it may. */
    private static final int BATCH = 10;

    private final DeliveryQueue queue;
    private final WebhookCall call;
    private final RetryPlan plan;
    private final WebhookConfig config;
    private final Clock clock;

    DeliveryRound(DeliveryQueue queue, WebhookCall call, RetryPlan plan, WebhookConfig config, Clock clock) {
        this.queue = queue;
        this.call = call;
        this.plan = plan;
        this.config = config;
        this.clock = clock;
    }

    /** Ends with the first failure, so that an address that does not answer gives its place to others. */
    void run(ClaimedWebhook webhook) throws SQLException {
        try {
            for (DueDelivery delivery : queue.due(webhook.id(), clock.instant(), BATCH)) {
                Outcome outcome = call.deliver(delivery, webhook);
                if (!outcome.isSuccess()) {
                    failed(delivery, webhook, outcome);
                    return;
                }
                queue.delivered(delivery, webhook.id(), outcome, clock.instant());
                LOG.infof(
                        "Webhook called webhook=%s delivery=%s event=%s",
                        webhook.id(), delivery.id(), delivery.event());
            }
        } finally {
            queue.release(webhook.id());
        }
    }

    private void failed(DueDelivery delivery, ClaimedWebhook webhook, Outcome outcome) throws SQLException {
        Instant now = clock.instant();
        int attempts = delivery.attempts() + 1;
        queue.failed(delivery, webhook.id(), outcome, now, now.plus(plan.waitAfter(attempts)));
        LOG.infof(
                "Webhook did not take an event webhook=%s delivery=%s attempts=%d failure=%s status=%s",
                webhook.id(), delivery.id(), attempts, outcome.failure(), outcome.status());
        Duration patience = outcome.isGone() ? Duration.ZERO : config.pauseAfter();
        if (queue.stop(webhook.id(), now.minus(patience), now)) {
            LOG.warnf("Webhook is not called any more; its owner has to make it active again webhook=%s", webhook.id());
        }
    }
}
