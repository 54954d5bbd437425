package io.gongkai.stats.comparison;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.stats.peer.Peers;
import io.gongkai.stats.peer.SchoolSize;
import io.gongkai.stats.sql.Row;
import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.Qualifier;
import io.gongkai.stats.vocabulary.SchoolType;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;

/** Reads compared schools and their evidence from rows. */
@ApplicationScoped
class ComparedSchools {

    private static final TypeReference<List<Evidence>> EVIDENCE = new TypeReference<>() {};

    private final ObjectMapper json;

    ComparedSchools(ObjectMapper json) {
        this.json = json;
    }

    ComparedSchool read(Row row) throws SQLException {
        BigDecimal value = row.numberOrNull("value");
        BigDecimal previous = row.numberOrNull("previous");
        boolean stated = value != null;
        return new ComparedSchool(
                row.text("school_code"),
                row.text("name"),
                row.textOrNull("city"),
                row.word("school_type", SchoolType.class),
                row.word("ownership", Ownership.class),
                row.word("size", SchoolSize.class),
                row.idOrNull("assessed_report"),
                ValueState.of(row.textOrNull("report_id") != null, row.textOrNull("assessed_report") != null, stated),
                value,
                row.textOrNull("unit"),
                row.wordOrNull("qualifier", Qualifier.class),
                stated ? row.integer("place") : null,
                stated ? row.integer("tied") : null,
                row.integer("peers"),
                previous,
                Change.absolute(previous, value),
                Change.relative(previous, value),
                List.of(),
                List.of(),
                Peers.of(row));
    }

    List<Evidence> evidence(Row row) throws SQLException {
        try {
            return json.readValue(row.text("evidence"), EVIDENCE);
        } catch (JsonProcessingException e) {
            throw new SQLException("A figure that cannot be read", e);
        }
    }
}
