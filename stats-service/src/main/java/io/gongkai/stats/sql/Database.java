package io.gongkai.stats.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Runs statements on the service's database, in the current transaction where there is one. */
@ApplicationScoped
public class Database {

    static final int FETCHED = 200;

    private final DataSource source;
    private final Map<String, NamedSql> parsed = new ConcurrentHashMap<>();

    Database(DataSource source) {
        this.source = source;
    }

    public <T> List<T> list(String sql, Arguments arguments, RowReader<T> reader) {
        return run(sql, arguments, statement -> {
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                Row row = new Row(result);
                while (result.next()) {
                    rows.add(reader.read(row));
                }
            }
            return rows;
        });
    }

    public <T> Optional<T> first(String sql, Arguments arguments, RowReader<T> reader) {
        return list(sql, arguments, reader).stream().findFirst();
    }

    /**
     * Hands rows over one by one as the server sends them, {@value #FETCHED} at a time, so that a result of any size takes
     * the same memory. Outside of any transaction, on a connection of its own.
     */
    public <T> void each(String sql, Arguments arguments, RowReader<T> reader, Consumer<T> taker) {
        NamedSql named = parsed.computeIfAbsent(sql, NamedSql::parse);
        try (Connection connection = source.getConnection()) {
            // The driver uses a cursor only within a transaction; without one it would fetch everything.
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(named.text())) {
                statement.setFetchSize(FETCHED);
                arguments.bind(named, statement);
                try (ResultSet result = statement.executeQuery()) {
                    Row row = new Row(result);
                    while (result.next()) {
                        taker.accept(reader.read(row));
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Runs a change and says how many rows it touched. */
    public int change(String sql, Arguments arguments) {
        return run(sql, arguments, PreparedStatement::executeUpdate);
    }

    private <T> T run(String sql, Arguments arguments, Work<T> work) {
        NamedSql named = parsed.computeIfAbsent(sql, NamedSql::parse);
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(named.text())) {
            arguments.bind(named, statement);
            return work.on(statement);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
