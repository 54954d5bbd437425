package io.gongkai.ingest.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.ReportCase;
import io.gongkai.ingest.Wire;
import io.gongkai.ingest.assessment.Defects;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RealStack
class HistoryTest {

    @Inject
    Wire wire;

    @Inject
    DataSource database;

    @Test
    void everyStepIsToldWithWhoWhenWhatAndWhy() {
        ReportCase report = ReportCase.submitted(wire, "43").assessed(Defects.missingPart("S3"));
        String key = report.keys().get(0);
        report.giveBack();
        report.explain(key);
        report.resubmitted("第二稿").assessed();
        report.accept();

        JsonPath history = report.get("history");

        assertThat(history.getList("items.act", String.class))
                .containsExactly("SUBMITTED", "ASSESSED", "RETURNED", "EXPLAINED", "SUBMITTED", "ASSESSED", "ACCEPTED");
        assertThat(history.getList("items.revision", Integer.class)).containsExactly(1, 1, 1, 1, 2, 2, 2);
        assertThat(history.getList("items.role", String.class))
                .containsExactly("school", "service", "official", "school", "school", "service", "official");
        assertThat(history.getString("items[2].by")).isEqualTo("official-43");
        assertThat(history.getString("items[2].reason")).isEqualTo("缺少法定部分。");
        assertThat(history.getList("items[2].subjects", String.class)).containsExactly(key);
        assertThat(history.getList("items.at", String.class).stream().map(Instant::parse))
                .isSorted();
        assertThat(history.getInt("burden.rounds")).isEqualTo(1);
        assertThat(history.getInt("burden.revisions")).isEqualTo(2);
        assertThat(history.getInt("burden.daysToAcceptance")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update history set actor = 'nobody'",
                "delete from history",
                "truncate history",
                "truncate reports cascade"
            })
    void theDatabaseLetsNobodyChangeWhatHasHappened(String sql) {
        ReportCase report = ReportCase.submitted(wire, "43");

        assertThatThrownBy(() -> execute(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("history is only added to");

        assertThat(report.get("history").getList("items")).hasSize(1);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
