package io.gongkai.ingest.webhook;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What is to be delivered, as the relays of all instances share it. */
@Singleton
class DeliveryQueue {

    /**
     * A webhook, not a delivery, is claimed: so one address that hangs costs one call at a time, whatever waits for it.
     * Skipping those that another instance is just claiming is what keeps two from calling the same.
     */
    private static final String CLAIM = """
            with due as (
                select w.id from webhooks w
                where (w.busy_until is null or w.busy_until <= ?)
                  and exists (select from deliveries d where d.webhook_id = w.id and d.status = 'PENDING'
                              and d.due_at <= ? and (w.status = 'ACTIVE' or d.event = 'ping'))
                limit ? for no key update of w skip locked)
            update webhooks w set busy_until = ? from due where w.id = due.id
            returning w.id, w.url, w.secret, case when w.old_secret_ends > ? then w.old_secret end""";

    private static final String DUE = """
            select d.id, d.event, d.payload, d.attempts, d.give_up_at
            from deliveries d join webhooks w on w.id = d.webhook_id
            where d.webhook_id = ? and d.status = 'PENDING' and d.due_at <= ?
              and (w.status = 'ACTIVE' or d.event = 'ping')
            order by d.due_at, d.created_at limit ?""";

    private static final String RELEASE = "update webhooks set busy_until = null where id = ?";

    private static final String ATTEMPTED = """
            update deliveries set status = ?, due_at = ?, attempts = attempts + 1, last_attempt_at = ?,
                                  response_status = ?, failure = ?, duration_ms = ? where id = ?""";

    private static final String HEALTHY =
            "update webhooks set failing_since = null where id = ? and failing_since is not null";

    private static final String FAILING = """
            update webhooks set failing_since = coalesce(failing_since, ?) where id = ?""";

    private static final String STOP = """
            update webhooks set status = 'FAILED', version = version + 1, changed_at = ?
            where id = ? and status = 'ACTIVE' and failing_since <= ?""";

    private static final String GIVE_UP =
            "update deliveries set status = 'GIVEN_UP' where status = 'PENDING' and give_up_at <= ?";

    private static final String FORGET = "delete from deliveries where status <> 'PENDING' and created_at <= ?";

    private final DataSource database;

    DeliveryQueue(DataSource database) {
        this.database = database;
    }

    /** At most so many webhooks that have something due; they are ours until we release them or the lease ends. */
    List<ClaimedWebhook> claim(int limit, Instant now, Instant leaseEnds) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, CLAIM, now, now, limit, leaseEnds, now);
                ResultSet row = statement.executeQuery()) {
            List<ClaimedWebhook> claimed = new ArrayList<>();
            while (row.next()) {
                List<Secret> secrets = Stream.of(row.getString(3), row.getString(4))
                        .flatMap(Stream::ofNullable)
                        .map(Secret::new)
                        .toList();
                claimed.add(new ClaimedWebhook(row.getObject(1, UUID.class), row.getString(2), secrets));
            }
            return claimed;
        }
    }

    /** Oldest first. */
    List<DueDelivery> due(UUID webhookId, Instant now, int limit) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, DUE, webhookId, now, limit);
                ResultSet row = statement.executeQuery()) {
            List<DueDelivery> due = new ArrayList<>();
            while (row.next()) {
                due.add(new DueDelivery(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getTimestamp(5).toInstant()));
            }
            return due;
        }
    }

    void release(UUID webhookId) throws SQLException {
        update(RELEASE, webhookId);
    }

    void delivered(DueDelivery delivery, UUID webhookId, Outcome outcome, Instant now) throws SQLException {
        attempted(delivery, DeliveryStatus.DELIVERED, now, outcome, now);
        update(HEALTHY, webhookId);
    }

    void failed(DueDelivery delivery, UUID webhookId, Outcome outcome, Instant now, Instant next) throws SQLException {
        boolean over = !next.isBefore(delivery.giveUpAt());
        attempted(delivery, over ? DeliveryStatus.GIVEN_UP : DeliveryStatus.PENDING, next, outcome, now);
        update(FAILING, now, webhookId);
    }

    /** True if it has failed since that time or longer, and is not called any more from now on. */
    boolean stop(UUID webhookId, Instant failingSince, Instant now) throws SQLException {
        return update(STOP, now, webhookId, failingSince) > 0;
    }

    /** Those of paused webhooks have their time, too; the number of deliveries that are given up. */
    int giveUpThoseOver(Instant now) throws SQLException {
        return update(GIVE_UP, now);
    }

    int forget(Instant before) throws SQLException {
        return update(FORGET, before);
    }

    private void attempted(DueDelivery delivery, DeliveryStatus status, Instant due, Outcome outcome, Instant now)
            throws SQLException {
        Failure failure = outcome.failure();
        update(
                ATTEMPTED,
                status.name(),
                due,
                now,
                outcome.status(),
                failure == null ? null : failure.name(),
                Math.toIntExact(outcome.took().toMillis()),
                delivery.id());
    }

    private int update(String sql, @Nullable Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(i + 1, value instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : value);
        }
        return statement;
    }
}
