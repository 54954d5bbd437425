package io.gongkai.stats.intake;

import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The database is away or busy; the same event will go through later. */
public final class PassingFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Classes of SQLSTATE that heal: connection, rollback (deadlock, serialisation), resources, lock not available,
     * operator intervention (shutdown), system error.
     */
    private static final Set<String> HEALING = Set.of("08", "40", "53", "55", "57", "58");

    PassingFault(Throwable cause) {
        super(cause);
    }

    public static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, t -> t != null, PassingFault::next).anyMatch(PassingFault::heals);
    }

    private static @Nullable Throwable next(Throwable t) {
        return t.getCause();
    }

    private static boolean heals(Throwable t) {
        if (t instanceof SQLException sql) {
            String state = sql.getSQLState();
            // The connection pool reports a missing connection without a state.
            return state == null || state.length() < 2 || HEALING.contains(state.substring(0, 2));
        }
        return t instanceof RollbackException || t instanceof SystemException;
    }
}
