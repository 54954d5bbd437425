package io.gongkai.ingest.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RealStack
class AtomicityTest {

    @Inject
    DataSource database;

    private String school;

    @BeforeEach
    void registerSchool() throws SQLException {
        school = Api.registeredSchool("43");
        execute("create function refuse() returns trigger language plpgsql as"
                + " $$ begin raise exception 'refused by the test'; end $$");
    }

    @AfterEach
    void removeTrigger() throws SQLException {
        execute("drop function refuse cascade");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reports", "revisions", "history", "events", "outbox", "receipts"})
    void ifOnePartOfASubmissionCannotBeStoredNoneIs(String table) throws SQLException {
        long events = count("outbox");
        execute("create trigger refuse before insert on " + table + " for each row execute function refuse()");

        Response answer = Api.submit(Api.report(school));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.asString()).doesNotContain("refused by the test");
        assertThat(count("reports where school_code = '" + school + "'")).isZero();
        assertThat(count("receipts where school_code = '" + school + "'")).isZero();
        assertThat(count("outbox")).isEqualTo(events);
    }

    @Test
    void afterAFailureTheSameSubmissionGoesThrough() throws SQLException {
        execute("create trigger refuse before insert on receipts for each row execute function refuse()");
        Api.submit(Api.report(school));
        execute("drop trigger refuse on receipts");

        Response answer = Api.submit(Api.report(school));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.jsonPath().getInt("revision")).isEqualTo(1);
    }

    @Test
    void whileTheDatabaseRestartsTheClientIsToldWhenToComeBack() throws SQLException {
        execute("create or replace function refuse() returns trigger language plpgsql as"
                + " $$ begin raise exception 'starting up' using errcode = '57P03'; end $$");
        execute("create trigger refuse before insert on revisions for each row execute function refuse()");

        Response answer = Api.submit(Api.report(school));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("2");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/unavailable");
    }

    private long count(String what) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + what)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
