package io.gongkai.stats.sql;

import java.sql.SQLException;

/** A statement failed; the cause tells whether trying again can help. */
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
