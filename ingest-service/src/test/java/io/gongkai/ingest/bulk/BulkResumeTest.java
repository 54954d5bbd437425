package io.gongkai.ingest.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What dies in the middle of an entry leaves nothing of it behind, and the entry is taken up again. */
@RealStack
class BulkResumeTest {

    @Inject
    DataSource database;

    private String school;

    /** A sequence counts the deaths: unlike a row, it is not taken back with the transaction. */
    @BeforeEach
    void letTheFirstSessionsDie() throws SQLException {
        school = Api.registeredSchool("81");
        execute("create sequence deaths");
        execute("create function die() returns trigger language plpgsql as $$ begin"
                + " if new.school_code = '" + school + "' and nextval('deaths') <= 2 then"
                + " perform pg_terminate_backend(pg_backend_pid()); end if; return new; end $$");
        execute("create trigger die before insert on receipts for each row execute function die()");
    }

    @AfterEach
    void live() throws SQLException {
        execute("drop trigger die on receipts");
        execute("drop function die");
        execute("drop sequence deaths");
    }

    @Test
    void anEntryWhoseSessionDiesIsTakenUpAgainAndSubmittedOnce() throws JsonProcessingException {
        String line = new ObjectMapper().writeValueAsString(Api.report(school));

        Response upload = Api.asOfficial("81")
                .contentType(BulkResource.NDJSON)
                .body(line.getBytes(StandardCharsets.UTF_8))
                .post("/v1/bulk-submissions");
        JsonPath job = await().atMost(Duration.ofSeconds(90))
                .ignoreExceptions()
                .until(
                        () -> Api.asOfficial("81")
                                .get(upload.header("Location"))
                                .jsonPath(),
                        found -> found.getBoolean("done"));

        assertThat(job.getInt("accepted")).isEqualTo(1);
        String report = Api.asSchool(school).get("/v1/reports").jsonPath().getString("items[0].reportId");
        assertThat(Api.asSchool(school)
                        .get("/v1/reports/" + report + "/revisions")
                        .jsonPath()
                        .getList("items"))
                .hasSize(1);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
