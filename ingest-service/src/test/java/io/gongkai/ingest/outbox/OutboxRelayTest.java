package io.gongkai.ingest.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RealStack
class OutboxRelayTest {

    private static final String SUBMITTED = "gongkai.report-submitted.v1";

    @Inject
    DataSource database;

    @Inject
    MeterRegistry meters;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private String school;

    @BeforeEach
    void registerSchool() {
        school = Api.registeredSchool("43");
    }

    @AfterEach
    void removeBadMessages() throws SQLException {
        execute("delete from outbox where topic like 'bad topic%'");
    }

    @Test
    void whatWasSubmittedIsSentOnceWithTheSchoolAsKey() {
        JsonPath receipt = Api.submit(Api.report(school)).jsonPath();

        List<ConsumerRecord<String, String>> sent = Topic.messages(kafka, SUBMITTED, school, 1);

        JsonPath event = JsonPath.from(sent.get(0).value());
        assertThat(event.getString("data.reportId")).isEqualTo(receipt.getString("reportId"));
        assertThat(event.getString("data.text")).isEqualTo(Api.TEXT);
        assertThat(sent.get(0).headers().lastHeader("content-type").value())
                .asString()
                .isEqualTo("application/cloudevents+json");
    }

    @Test
    void revisionsOfASchoolArriveInTheirOrder() {
        Map<String, Object> report = Api.report(school);
        for (int i = 1; i <= 20; i++) {
            report.put("text", "第 " + i + " 稿");
            Api.submit(report);
        }

        assertThat(Topic.messages(kafka, SUBMITTED, school, 20))
                .extracting(message -> JsonPath.from(message.value()).getInt("data.revision"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void aMessageThatCanNeverBeSentHoldsBackItsKeyOnlyAndRaisesTheAlarm() throws SQLException {
        execute("insert into outbox (event_id, topic, message_key, payload, created_at, attempts)"
                + " values (gen_random_uuid(), 'bad topic!', '" + school + "', '{}', now(), 9)");
        String other = Api.registeredSchool("43");

        Api.submit(Api.report(school));
        Api.submit(Api.report(other));

        assertThat(Topic.messages(kafka, SUBMITTED, other, 1)).hasSize(1);
        await().untilAsserted(() ->
                assertThat(meters.get("gongkai.outbox.stuck").gauge().value()).isGreaterThanOrEqualTo(1));
        assertThat(pending(school)).isEqualTo(2);
    }

    @Test
    void onceTheBadMessageIsRemovedItsKeyGoesOn() throws SQLException {
        execute("insert into outbox (event_id, topic, message_key, payload, created_at)"
                + " values (gen_random_uuid(), 'bad topic!', '" + school + "', '{}', now())");
        Api.submit(Api.report(school));
        await().until(() -> meters.get("gongkai.outbox.pending").gauge().value() >= 2);

        execute("delete from outbox where topic = 'bad topic!' and message_key = '" + school + "'");

        assertThat(Topic.messages(kafka, SUBMITTED, school, 1)).hasSize(1);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(pending(school)).isZero());
    }

    @Test
    void aMessageThatNobodySignalledIsFoundByThePoll() throws SQLException {
        execute("insert into outbox (event_id, topic, message_key, payload, created_at)"
                + " values (gen_random_uuid(), '" + SUBMITTED + "', 'poll-" + school + "', '{}', now())");

        assertThat(Topic.messages(kafka, SUBMITTED, "poll-" + school, 1)).hasSize(1);
    }

    private int pending(String key) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from outbox where published_at is null"
                        + " and message_key = '" + key + "'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
