package io.gongkai.ingest.webhook;

import io.gongkai.ingest.listing.Conditions;
import io.gongkai.ingest.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event on its way to one webhook; its id is the same at every attempt. */
@Entity
@Table(name = "deliveries")
class WebhookDelivery extends PanacheEntityBase {

    @Id
    UUID id;

    UUID webhookId;
    String event;
    String payload;

    @Enumerated(EnumType.STRING)
    DeliveryStatus status;

    Instant createdAt;
    Instant dueAt;
    Instant giveUpAt;
    int attempts;

    @Nullable
    Instant lastAttemptAt;

    @Nullable
    Integer responseStatus;

    @Enumerated(EnumType.STRING)
    @Nullable
    Failure failure;

    @Nullable
    Integer durationMs;

    static Optional<WebhookDelivery> locked(UUID webhookId, UUID id) {
        return Optional.<WebhookDelivery>ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(delivery -> delivery.webhookId.equals(webhookId));
    }

    /** Newest first. */
    static List<WebhookDelivery> list(UUID webhookId, @Nullable DeliveryStatus status, PageRequest page) {
        Conditions conditions = new Conditions().equal("webhookId", webhookId).equal("status", status);
        String time = page.after(0);
        if (time != null) {
            conditions
                    .and("createdAt <= :time", "time", Instant.parse(time))
                    .and("(createdAt < :time or id < :id)", "id", UUID.fromString(String.valueOf(page.after(1))));
        }
        return WebhookDelivery.<WebhookDelivery>find(
                        conditions.where() + " order by createdAt desc, id desc", conditions.parameters())
                .page(0, page.fetchSize())
                .list();
    }
}
