package io.gongkai.ingest.webhook;

import io.gongkai.ingest.progress.Announced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Writes what is to be delivered, in the transaction of what it tells of: a crash loses neither or both. */
@ApplicationScoped
class DeliveryWriting {

    private static final String TO_ALL = """
            insert into deliveries (id, webhook_id, event, payload, status, created_at, due_at, give_up_at)
            select gen_random_uuid(), w.id, :event, :payload, 'PENDING', cast(:now as timestamptz),
                   cast(:now as timestamptz), cast(:end as timestamptz)
            from webhooks w
            where (w.extent = 'EVERYTHING' or (w.extent = 'PROVINCE' and w.owner_code = :province)
                   or (w.extent = 'SCHOOL' and w.owner_code = :school))
              and jsonb_exists(cast(w.events as jsonb), :event)""";

    private final EntityManager database;
    private final WebhookConfig config;
    private final Clock clock;
    private final Event<DeliveriesAdded> added;

    DeliveryWriting(EntityManager database, WebhookConfig config, Clock clock, Event<DeliveriesAdded> added) {
        this.database = database;
        this.config = config;
        this.clock = clock;
        this.added = added;
    }

    void tell(@Observes Announced event) {
        Instant now = clock.instant();
        int written = database.createNativeQuery(TO_ALL)
                .setParameter("event", event.name().wireName())
                .setParameter("payload", event.payload())
                .setParameter("province", event.provinceCode())
                .setParameter("school", event.schoolCode())
                .setParameter("now", now)
                .setParameter("end", now.plus(config.giveUpAfter()))
                .executeUpdate();
        if (written > 0) {
            added.fire(new DeliveriesAdded());
        }
    }

    /** One to one webhook. */
    WebhookDelivery write(UUID webhookId, UUID id, String event, String payload) {
        WebhookDelivery delivery = new WebhookDelivery();
        delivery.id = id;
        delivery.webhookId = webhookId;
        delivery.event = event;
        delivery.payload = payload;
        delivery.createdAt = clock.instant();
        replay(delivery);
        delivery.persist();
        return delivery;
    }

    /** Once more from the beginning, with its own id and content. */
    void replay(WebhookDelivery delivery) {
        Instant now = clock.instant();
        delivery.status = DeliveryStatus.PENDING;
        delivery.attempts = 0;
        delivery.dueAt = now;
        delivery.giveUpAt = now.plus(config.giveUpAfter());
        added.fire(new DeliveriesAdded());
    }
}
