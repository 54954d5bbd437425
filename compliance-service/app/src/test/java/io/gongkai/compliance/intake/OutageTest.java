package io.gongkai.compliance.intake;

import static io.gongkai.compliance.Http.asAdmin;
import static io.gongkai.compliance.SubmittedReport.JSON;
import static io.gongkai.compliance.SubmittedReport.aReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gongkai.compliance.SubmittedReport;
import io.gongkai.compliance.Wire;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutageTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String databaseUrl;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Inject
    MeterRegistry metrics;

    @Inject
    @Identifier(ReportSubmittedConsumer.CHANNEL)
    Acknowledgements acknowledgements;

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(bootstrapServers);
    }

    @Test
    void anEventIsAcknowledgedOnlyOnceTheBrokerHasAcknowledgedTheAnswer() throws Exception {
        SubmittedReport report = aReport();
        try (FrozenBroker broker = frozenOnceItHas(report)) {
            // The answer waits for longer than the producer itself tries: the consumer has to try anew.
            double before = waits();
            await().atMost(Duration.ofSeconds(30)).until(() -> isStored(report) && waits() >= before + 2);

            assertThat(broker.isThere()).isTrue();
            asAdmin().get("/q/health/live").then().statusCode(200);
            asAdmin().get("/q/health/ready").then().statusCode(200);
            assertThat(acknowledgements.contain(report.schoolCode())).isFalse();
        }

        assertThat(wire.await(Wire.ASSESSED, report.schoolCode(), 1)).isNotEmpty();
        await().atMost(Duration.ofSeconds(10)).until(() -> acknowledgements.contain(report.schoolCode()));
        assertThat(letters(report)).isEmpty();
    }

    @Test
    void whileTheDatabaseIsAwayNothingIsLostReorderedOrSetAside() throws Exception {
        SubmittedReport report = aReport();
        try (ClosedDatabase closed = new ClosedDatabase(databaseUrl, password)) {
            double before = waits();
            for (int revision = 1; revision <= 3; revision++) {
                wire.submit(report.revision(revision));
            }
            await().atMost(Duration.ofSeconds(30)).until(() -> waits() > before);
            assertThat(closed.connections()).isZero();
        }

        List<ConsumerRecord<String, String>> answers = wire.await(Wire.ASSESSED, report.schoolCode(), 3);
        assertThat(answers).extracting(OutageTest::revision).containsExactly(1, 2, 3);
        assertThat(letters(report)).isEmpty();
    }

    /** The event reaches the service while that cannot store it; from then on the broker is silent. */
    private FrozenBroker frozenOnceItHas(SubmittedReport report) throws Exception {
        try (ClosedDatabase closed = new ClosedDatabase(databaseUrl, password)) {
            double before = waits();
            wire.submit(report);
            await().atMost(Duration.ofSeconds(30)).until(() -> waits() > before);
            assertThat(closed.connections()).isZero();
            return new FrozenBroker();
        }
    }

    private static boolean isStored(SubmittedReport report) {
        return asAdmin().get("/v1/reports/" + report.reportId() + "/assessment").statusCode() == 200;
    }

    private double waits() {
        return metrics.counter("gongkai.intake.waits").count();
    }

    private List<String> letters(SubmittedReport report) {
        return asAdmin()
                .get("/v1/dead-letters?limit=200")
                .jsonPath()
                .getList("items.findAll { it.key == '" + report.schoolCode() + "' }.code");
    }

    private static int revision(ConsumerRecord<String, String> answer) {
        try {
            return JSON.readTree(answer.value()).path("data").path("revision").asInt();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
