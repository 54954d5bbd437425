package io.gongkai.stats.projection;

import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The set of projected tables that answers. Whoever writes takes part in it until the end of the transaction; whoever
 * puts another in its place waits for the writers and keeps new ones out. Readers never wait.
 */
@ApplicationScoped
public class Generation {

    /** Any number, the same in every instance of the service. */
    private static final long LOCK = 29_2010;

    private final Database database;
    private final OncePerTransaction once;

    Generation(Database database, OncePerTransaction once) {
        this.database = database;
        this.once = once;
    }

    /** First in each transaction that writes. */
    void join() {
        if (once.isFirst("join")) {
            lock("pg_advisory_xact_lock_shared");
        }
    }

    /** No transaction writes any more until this one ends. */
    public void keepWritersOut() {
        lock("pg_advisory_xact_lock");
    }

    private void lock(String function) {
        database.first(
                "SELECT 1 AS locked FROM (SELECT " + function + "(:lock)) AS taken",
                Arguments.with("lock", LOCK),
                row -> row.integer("locked"));
    }
}
