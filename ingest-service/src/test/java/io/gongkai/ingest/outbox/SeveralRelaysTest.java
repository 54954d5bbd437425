package io.gongkai.ingest.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.Topic;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The rounds of several replicas meet in the database only, so several threads stand for them truly. */
@RealStack
class SeveralRelaysTest {

    private static final int MESSAGES = 300;

    @Inject
    OutboxRound round;

    @Inject
    DataSource database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void severalRelaysSendEachMessageOnceAndInOrder() throws SQLException {
        String key = "replicas-" + Api.newSchoolCode("43");
        fill(key);

        List<CompletableFuture<Void>> relays = Stream.generate(() -> CompletableFuture.runAsync(this::relayUntilEmpty))
                .limit(4)
                .toList();
        relays.forEach(CompletableFuture::join);

        assertThat(Topic.messages(kafka, "gongkai.school-registered.v1", key, MESSAGES))
                .extracting(message -> JsonPath.from(message.value()).getInt("number"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, MESSAGES).boxed().toList());
    }

    private void relayUntilEmpty() {
        try {
            while (round.run().hasMore()) {
                Thread.onSpinWait();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void fill(String key) throws SQLException {
        String insert = "insert into outbox (event_id, topic, message_key, payload, created_at)"
                + " select gen_random_uuid(), 'gongkai.school-registered.v1', ?, '{\"number\":' || n || '}', now()"
                + " from generate_series(1, ?) n order by n";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, key);
            statement.setInt(2, MESSAGES);
            statement.executeUpdate();
        }
    }
}
