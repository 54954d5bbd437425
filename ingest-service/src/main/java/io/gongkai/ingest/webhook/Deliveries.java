package io.gongkai.ingest.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.ingest.outbox.CloudEvent;
import io.gongkai.ingest.outbox.EventType;
import io.gongkai.ingest.page.PageRequest;
import io.gongkai.ingest.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was and is to be delivered to the caller's webhooks. */
@ApplicationScoped
class Deliveries {

    static final String PING = "ping";

    private static final EventType PING_TYPE = EventType.of("ping.v1");

    private final Webhooks webhooks;
    private final DeliveryWriting writing;
    private final ObjectMapper json;
    private final Clock clock;

    Deliveries(Webhooks webhooks, DeliveryWriting writing, ObjectMapper json, Clock clock) {
        this.webhooks = webhooks;
        this.writing = writing;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    List<WebhookDelivery> list(UUID webhookId, @Nullable DeliveryStatus status, PageRequest page) {
        webhooks.find(webhookId);
        return WebhookDelivery.list(webhookId, status, page);
    }

    /** A call without an event, to see whether the receiver hears; it is made even to a webhook that is paused. */
    @Transactional
    DeliveryView ping(UUID webhookId) {
        webhooks.find(webhookId);
        UUID id = UUID.randomUUID();
        CloudEvent event =
                CloudEvent.of(PING_TYPE, id, webhookId.toString(), clock.instant(), Map.of("webhookId", webhookId));
        return DeliveryView.of(writing.write(webhookId, id, PING, write(event)));
    }

    @Transactional
    DeliveryView replay(UUID webhookId, UUID deliveryId) {
        webhooks.find(webhookId);
        WebhookDelivery delivery =
                WebhookDelivery.locked(webhookId, deliveryId).orElseThrow(CommonProblems.NOT_FOUND::because);
        writing.replay(delivery);
        return DeliveryView.of(delivery);
    }

    private String write(CloudEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
