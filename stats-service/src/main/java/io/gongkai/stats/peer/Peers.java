package io.gongkai.stats.peer;

import io.gongkai.stats.sql.Row;
import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.SchoolType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the schools of an automatic peer group have in common. */
@Schema(description = "What peers have in common; what is null, they need not share")
public record Peers(
        @Nullable SchoolType schoolType,
        @Nullable Ownership ownership,
        @Nullable SchoolSize size) {

    /** Reads the columns of {@link PeerSql#SIZED}. */
    public static Peers of(Row row) throws SQLException {
        return new Peers(
                row.wordOrNull("peer_type", SchoolType.class),
                row.wordOrNull("peer_ownership", Ownership.class),
                row.wordOrNull("peer_size", SchoolSize.class));
    }
}
