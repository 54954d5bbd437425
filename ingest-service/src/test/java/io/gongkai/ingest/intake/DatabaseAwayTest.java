package io.gongkai.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.AssessmentEvent;
import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.Wire;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@RealStack
class DatabaseAwayTest {

    private static final String KILL_WAITING = "select count(pg_terminate_backend(pid)) from pg_stat_activity"
            + " where wait_event_type = 'Lock' and query like '%insert into assessments%' and pid <> pg_backend_pid()";

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Inject
    Wire wire;

    @Test
    void anEventWhoseConnectionDiesIsTriedAgainUntilItIsStored() throws SQLException {
        String school = Api.registeredSchool("43");
        String report = Api.submit(Api.report(school)).jsonPath().getString("reportId");
        try (Connection other = DriverManager.getConnection(url, user, password)) {
            other.setAutoCommit(false);
            try (Statement lock = other.createStatement()) {
                lock.execute("lock table assessments in access exclusive mode");
            }
            wire.publish(wire.write(AssessmentEvent.of(report, 1).build()));
            await().atMost(Duration.ofSeconds(20)).until(this::killsAWaitingConnection);
            await().atMost(Duration.ofSeconds(20)).until(this::killsAWaitingConnection);
            assertThat(stage(school, report)).isEqualTo("RECEIVED");
            other.rollback();
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> stage(school, report).equals("ASSESSED"));
    }

    private static String stage(String school, String report) {
        return Api.asSchool(school).get("/v1/reports/" + report).jsonPath().getString("stage");
    }

    private boolean killsAWaitingConnection() throws SQLException {
        try (Connection killer = DriverManager.getConnection(url, user, password);
                Statement statement = killer.createStatement();
                ResultSet killed = statement.executeQuery(KILL_WAITING)) {
            killed.next();
            return killed.getInt(1) > 0;
        }
    }
}
