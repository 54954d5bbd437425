package io.gongkai.ingest.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.Topic;
import io.gongkai.local.kafka.EmbeddedKafka;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(
        value = StackWithoutBroker.class,
        initArgs = @ResourceArg(name = "service", value = "ingest"),
        restrictToAnnotatedClass = true)
class BrokerAwayTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @TempDir
    Path directory;

    @Test
    void reportsAreAcceptedWhileTheBrokerIsAwayAndSentInOrderWhenItIsBack() throws Exception {
        String school = Api.registeredSchool("61");
        var report = Api.report(school);
        assertThat(Api.submit(report).statusCode()).isEqualTo(202);
        report.put("text", "第二稿");
        assertThat(Api.submit(report).statusCode()).isEqualTo(202);
        assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(200);
        assertThat(conservation().getInt("pending")).isEqualTo(2);

        int port = Integer.parseInt(kafka.substring(kafka.lastIndexOf(':') + 1));
        try (EmbeddedKafka broker = EmbeddedKafka.keeping(
                directory, port, StackWithoutBroker.freePort(), directory.resolve("log"), directory.resolve("pid"))) {
            List<ConsumerRecord<String, String>> sent =
                    Topic.messages(broker.bootstrapServers(), "gongkai.report-submitted.v1", school, 2);

            assertThat(sent)
                    .extracting(message -> JsonPath.from(message.value()).getInt("data.revision"))
                    .containsExactly(1, 2);
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(
                            () -> assertThat(conservation().getInt("pending")).isZero());
            assertThat(conservation().getInt("published")).isEqualTo(2);
        }
    }

    private static JsonPath conservation() {
        return Api.asOfficial("61")
                .get("/v1/provinces/61/years/2020-2021/conservation")
                .jsonPath();
    }
}
