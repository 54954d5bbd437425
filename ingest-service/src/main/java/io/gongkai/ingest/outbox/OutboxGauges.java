package io.gongkai.ingest.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Shows how much waits for the broker, how long, and what is stuck; the last is the alarm. */
@Singleton
class OutboxGauges implements MeterBinder {

    private static final String PENDING = "select count(*) from outbox where published_at is null";
    private static final String OLDEST = "select coalesce(extract(epoch from clock_timestamp() - created_at), 0)"
            + " from outbox where published_at is null order by id limit 1";
    private static final String STUCK = "select count(*) from outbox where published_at is null and attempts >= ?";

    private final DataSource database;
    private final OutboxConfig config;

    OutboxGauges(DataSource database, OutboxConfig config) {
        this.database = database;
        this.config = config;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("gongkai.outbox.pending", () -> query(PENDING))
                .description("Events that the broker has not acknowledged yet")
                .register(registry);
        Gauge.builder("gongkai.outbox.oldest.seconds", () -> query(OLDEST))
                .description("Age of the oldest event that the broker has not acknowledged yet")
                .register(registry);
        Gauge.builder("gongkai.outbox.stuck", () -> query(STUCK, config.stuckAfter()))
                .description("Events that failed so often that someone must act; each holds back its key")
                .register(registry);
    }

    /** NaN, which a monitor shows as a gap, if the database is away: unknown is not zero. */
    private double query(String sql, int... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setInt(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getDouble(1) : 0;
            }
        } catch (SQLException away) {
            return Double.NaN;
        }
    }
}
