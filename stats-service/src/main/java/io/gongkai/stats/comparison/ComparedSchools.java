package io.gongkai.stats.comparison;

import io.gongkai.stats.peer.Peers;
import io.gongkai.stats.peer.SchoolSize;
import io.gongkai.stats.sql.Row;
import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.Qualifier;
import io.gongkai.stats.vocabulary.SchoolType;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;

/** Reads compared schools and their evidence from rows. */
final class ComparedSchools {

    private ComparedSchools() {}

    /** Where it stands among its peers is not known yet. */
    static ComparedSchool read(Row row) throws SQLException {
        BigDecimal value = row.numberOrNull("value");
        BigDecimal previous = row.numberOrNull("previous");
        return new ComparedSchool(
                row.text("school_code"),
                row.text("name"),
                row.textOrNull("city"),
                row.word("school_type", SchoolType.class),
                row.word("ownership", Ownership.class),
                row.word("size", SchoolSize.class),
                row.idOrNull("assessed_report"),
                ValueState.of(
                        row.textOrNull("report_id") != null, row.textOrNull("assessed_report") != null, value != null),
                value,
                row.textOrNull("unit"),
                row.wordOrNull("qualifier", Qualifier.class),
                null,
                null,
                0,
                previous,
                Change.absolute(previous, value),
                Change.relative(previous, value),
                List.of(),
                List.of(),
                Peers.of(row));
    }

    static Evidence evidence(Row row) throws SQLException {
        return new Evidence(
                row.number("value"),
                row.text("unit"),
                row.word("qualifier", Qualifier.class),
                row.integer("starts_at"),
                row.integer("ends_at"),
                row.text("quote"));
    }
}
