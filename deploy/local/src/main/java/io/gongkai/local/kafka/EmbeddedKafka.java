package io.gongkai.local.kafka;

import io.gongkai.local.process.FreePort;
import io.gongkai.local.process.GuardedProcess;
import io.gongkai.local.process.Launch;
import io.gongkai.local.process.LogTail;
import io.gongkai.local.process.RunningPart;
import io.gongkai.local.process.TemporaryDirectory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A running Kafka broker of one node with the topics of the services. */
public final class EmbeddedKafka implements RunningPart {

    private static final int PATIENCE_SECONDS = 120;

    private final GuardedProcess process;
    private final int port;

    private EmbeddedKafka(GuardedProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** An empty broker on a free port, for tests, forgotten at the end. */
    public static EmbeddedKafka temporary() {
        Path scratch = TemporaryDirectory.create("kafka");
        Addresses addresses = new Addresses(FreePort.any(), FreePort.any());
        return start(scratch, addresses, scratch.resolve("kafka.log"), scratch.resolve("pid"), Optional.of(scratch));
    }

    /** A broker on a directory whose content is kept; the log is appended to the given file. */
    public static EmbeddedKafka keeping(Path directory, int port, int controllerPort, Path log, Path pidFile) {
        return start(directory, new Addresses(port, controllerPort), log, pidFile, Optional.empty());
    }

    private record Addresses(int port, int controllerPort) {}

    private static EmbeddedKafka start(
            Path directory, Addresses addresses, Path log, Path pidFile, Optional<Path> scratch) {
        GuardedProcess process = GuardedProcess.withReadableOutput(new Launch(
                "Kafka",
                command(directory, addresses),
                "TERM",
                Map.of("CLASSPATH", System.getProperty("java.class.path")),
                log,
                Optional.of(pidFile),
                scratch));
        String line = process.firstLine()
                .completeOnTimeout("", PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        if (!KafkaBroker.READY.equals(line)) {
            process.close();
            throw new IllegalStateException("Kafka did not start; its log " + log + " ends:\n" + LogTail.of(log));
        }
        return new EmbeddedKafka(process, addresses.port());
    }

    private static List<String> command(Path directory, Addresses addresses) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx384m",
                "-Dfile.encoding=UTF-8",
                KafkaBroker.class.getName(),
                directory.toAbsolutePath().resolve("data").toString(),
                Integer.toString(addresses.port()),
                Integer.toString(addresses.controllerPort()));
    }

    /** Address for clients, host and port. */
    public String bootstrapServers() {
        return "localhost:" + port;
    }

    @Override
    public CompletableFuture<Integer> onExit() {
        return process.onExit();
    }

    @Override
    public void close() {
        process.close();
    }
}
