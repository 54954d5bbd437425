package io.gongkai.local.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** Program of the child process: formats the log directory if new, runs the broker, says when it is ready. */
final class KafkaBroker {

    static final String READY = "ready";

    private KafkaBroker() {}

    public static void main(String[] arguments) {
        try {
            run(arguments);
        } catch (Exception failure) {
            failure.printStackTrace();
            // The broker's own threads would keep the process, and whoever waits for the word, for ever.
            Runtime.getRuntime().halt(1);
        }
    }

    private static void run(String[] arguments) throws Exception {
        Path logs = Path.of(arguments[0]);
        int port = Integer.parseInt(arguments[1]);
        int controllerPort = Integer.parseInt(arguments[2]);
        Properties settings = settings(logs, port, controllerPort);
        if (!Files.exists(logs.resolve("meta.properties"))) {
            format(settings, logs);
        }
        KafkaRaftServer broker = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::shutdown));
        broker.startup();
        Topics.createMissing("localhost:" + port);
        System.out.println(READY);
        broker.awaitShutdown();
    }

    private static Properties settings(Path logs, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                "1",
                "controller.quorum.voters",
                "1@localhost:" + controllerPort,
                "controller.listener.names",
                "CONTROLLER",
                "listeners",
                "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort,
                "advertised.listeners",
                "PLAINTEXT://localhost:" + port,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs",
                logs.toString(),
                "num.partitions",
                Integer.toString(Topics.PARTITIONS),
                "message.max.bytes",
                Integer.toString(Topics.LARGEST_DEAD_LETTER)));
        settings.putAll(Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "3",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "3",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0",
                // A client that asks for a topic before it exists must not make one with other settings.
                "auto.create.topics.enable", "false",
                // Events are the record of what happened: a local stack keeps them as long as its data.
                "log.retention.ms", "-1"));
        return settings;
    }

    private static void format(Properties settings, Path logs) {
        Path file = Objects.requireNonNull(logs.getParent()).resolve("format.properties");
        try {
            Files.createDirectories(logs);
            try (var writer = Files.newBufferedWriter(file)) {
                settings.store(writer, null);
            }
            String cluster = Uuid.randomUuid().toString();
            int code = StorageTool.execute(
                    new String[] {"format", "--config", file.toString(), "--cluster-id", cluster}, System.err);
            if (code != 0) {
                throw new IllegalStateException("the log directory " + logs + " could not be formatted");
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
