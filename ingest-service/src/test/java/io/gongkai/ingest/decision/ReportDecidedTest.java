package io.gongkai.ingest.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.ReportCase;
import io.gongkai.ingest.Topic;
import io.gongkai.ingest.Wire;
import io.gongkai.ingest.assessment.Defects;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RealStack
class ReportDecidedTest {

    @Inject
    Wire wire;

    @Inject
    DataSource database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private ReportCase report;

    @BeforeEach
    void submitReport() throws SQLException {
        report = ReportCase.submitted(wire, "43").assessed(Defects.wrongTotal("主动公开信息120条", 110));
        execute("create or replace function refuse_decision() returns trigger language plpgsql as"
                + " $$ begin raise exception 'refused by the test'; end $$");
    }

    @AfterEach
    void removeTrigger() throws SQLException {
        execute("drop function refuse_decision cascade");
    }

    @Test
    void everyDecisionIsToldInItsOrder() {
        String key = report.keys().get(0);
        report.giveBack();
        report.recall();
        ReportCase.decide(report.asOfficial(), report.requestWaiver(key).jsonPath(), "grant");
        report.accept();
        report.withdraw(report.asOfficial());

        List<JsonPath> told = Topic.messages(kafka, "gongkai.report-decided.v1", report.school(), 4).stream()
                .map(message -> JsonPath.from(message.value()))
                .toList();

        assertThat(told)
                .extracting(event -> event.getString("data.decision"))
                .containsExactly("RETURNED", "RECALLED", "ACCEPTED", "WITHDRAWN");
        assertThat(told)
                .extracting(event -> event.getLong("data.version"))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(told.get(0).getList("data.findings", String.class)).containsExactly(key);
        assertThat(told.get(0).getString("data.dueDate"))
                .isEqualTo(ReportCase.today().plusDays(14).toString());
        assertThat(told.get(2).getList("data.waivedFindings", String.class)).containsExactly(key);
        assertThat(told.get(2).getInt("data.acceptedRevision")).isEqualTo(1);
        assertThat(told.get(3).getString("data.acceptedRevision")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"returns", "history", "outbox"})
    void ifOnePartOfADecisionCannotBeStoredNoneIs(String table) throws SQLException {
        String tag = report.tag();
        int entries = report.get("history").getList("items").size();
        execute("create trigger refuse_decision before insert on " + table
                + " for each row execute function refuse_decision()");

        Response answer = report.giveBack();

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(report.tag()).isEqualTo(tag);
        assertThat(report.stage()).isEqualTo("ASSESSED");
        assertThat(report.get("returns").getList("items")).isEmpty();
        assertThat(report.get("history").getList("items")).hasSize(entries);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
