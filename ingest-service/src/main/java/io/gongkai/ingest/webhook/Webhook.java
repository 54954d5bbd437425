package io.gongkai.ingest.webhook;

import io.gongkai.ingest.access.Scope;
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

/** An address that is called when something happens to the reports of its owner: a school, a province, or all. */
@Entity
@Table(name = "webhooks")
class Webhook extends PanacheEntityBase {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    Scope.Extent extent;

    @Nullable
    String ownerCode;

    String url;

    @Nullable
    String description;

    /** A JSON array, so that the database can look into it. */
    String events;

    @Enumerated(EnumType.STRING)
    WebhookStatus status;

    String secret;

    @Nullable
    String oldSecret;

    @Nullable
    Instant oldSecretEnds;

    @Nullable
    Instant failingSince;

    long version;
    Instant createdAt;
    String createdBy;
    Instant changedAt;

    boolean belongsTo(Scope scope) {
        return scope.equals(Scope.EVERYTHING) || scope.equals(new Scope(extent, ownerCode));
    }

    /** The new one signs from now on; the old one, too, until its end. */
    void rotate(Secret next, Instant oldEnds, Instant now) {
        oldSecret = secret;
        oldSecretEnds = oldEnds;
        secret = next.text();
        changed(now);
    }

    /** What failed before is forgotten with a new address or a new beginning. */
    void startAnew() {
        status = WebhookStatus.ACTIVE;
        failingSince = null;
    }

    void changed(Instant now) {
        changedAt = now;
        version++;
    }

    static Optional<Webhook> of(UUID id, Scope scope) {
        return Webhook.<Webhook>findByIdOptional(id).filter(webhook -> webhook.belongsTo(scope));
    }

    /** Held until the end of the transaction, so that of two changes the second sees the first. */
    static Optional<Webhook> locked(UUID id, Scope scope) {
        return Optional.<Webhook>ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(webhook -> webhook.belongsTo(scope));
    }

    static long count(Scope owner) {
        Conditions conditions = ownedBy(owner);
        return count(conditions.where(), conditions.parameters());
    }

    /** Those of one owner, or all for those who run the system. */
    static List<Webhook> list(Scope scope, PageRequest page) {
        Conditions conditions = scope.equals(Scope.EVERYTHING) ? new Conditions() : ownedBy(scope);
        String after = page.after(0);
        conditions.and("id > :after", "after", after == null ? null : UUID.fromString(after));
        return Webhook.<Webhook>find(conditions.where() + " order by id", conditions.parameters())
                .page(0, page.fetchSize())
                .list();
    }

    private static Conditions ownedBy(Scope owner) {
        return new Conditions().equal("extent", owner.extent()).equal("ownerCode", owner.code());
    }
}
