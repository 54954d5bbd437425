package io.gongkai.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.local.process.FreePort;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedKafkaTest {

    private static final String TOPIC = "gongkai.report-submitted.v1";

    static EmbeddedKafka kafka;

    @BeforeAll
    static void start() {
        kafka = EmbeddedKafka.temporary();
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    @Test
    void everyTopicHasSixPartitions() throws Exception {
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers()))) {
            var topics =
                    admin.describeTopics(Topics.all().keySet()).allTopicNames().get();

            assertThat(topics).containsKey(TOPIC).containsKey(TOPIC + ".compliance.dead-letter");
            assertThat(topics.values())
                    .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(6));
        }
    }

    @Test
    void askingForATopicDoesNotMakeOne() throws Exception {
        try (var producer = new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers(), "max.block.ms", 2_000),
                        new StringSerializer(),
                        new StringSerializer());
                Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers()))) {
            assertThatThrownBy(() -> producer.partitionsFor("gongkai.nobody-made-this.v1"))
                    .isInstanceOf(TimeoutException.class);

            assertThat(admin.listTopics().names().get())
                    .containsExactlyInAnyOrderElementsOf(Topics.all().keySet());
        }
    }

    @Test
    void aStartThatFailsIsToldAtOnceWithItsCause(@TempDir Path directory) throws Exception {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            assertThatThrownBy(() -> EmbeddedKafka.keeping(
                            directory,
                            busy.getLocalPort(),
                            FreePort.any(),
                            directory.resolve("log"),
                            directory.resolve("pid")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("in use");
        }
    }

    @ParameterizedTest
    @CsvSource({"none, 0", "lz4, 1", "zstd, 2"})
    void aReportOfAMillionCharactersPassesHoweverItIsCompressed(String compression, int partition) throws Exception {
        String text = "报".repeat(5_000_000);

        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        kafka.bootstrapServers(),
                        "max.request.size",
                        16 * 1024 * 1024,
                        "compression.type",
                        compression),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, partition, "4143012345", text))
                    .get(20, TimeUnit.SECONDS);
        }

        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers(), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition(TOPIC, partition)));
            assertThat(consumer.poll(Duration.ofSeconds(20)).iterator().next().value())
                    .hasSameSizeAs(text);
        }
    }
}
