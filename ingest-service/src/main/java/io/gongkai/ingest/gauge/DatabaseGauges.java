package io.gongkai.ingest.gauge;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Registers gauges whose value is the one number that a query gives. */
@Singleton
public class DatabaseGauges {

    private final DataSource database;

    DatabaseGauges(DataSource database) {
        this.database = database;
    }

    /** Asked anew each time somebody looks. */
    public void register(MeterRegistry registry, String name, String description, String sql, Object... parameters) {
        Gauge.builder(name, () -> query(sql, parameters))
                .description(description)
                .register(registry);
    }

    /** NaN, which a monitor shows as a gap, if the database is away: unknown is not zero. */
    public double query(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getDouble(1) : 0;
            }
        } catch (SQLException away) {
            return Double.NaN;
        }
    }
}
