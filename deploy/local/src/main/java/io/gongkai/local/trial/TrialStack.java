package io.gongkai.local.trial;

import io.gongkai.local.DevTokens;
import io.gongkai.local.LocalStack;
import io.gongkai.local.client.Clients;
import io.gongkai.local.launch.Patience;
import io.gongkai.local.launch.Places;
import io.gongkai.local.launch.Ports;
import io.gongkai.local.launch.StackProblem;
import io.gongkai.local.postgres.PostgresAccess;
import io.gongkai.local.process.GuardedProcess;
import io.gongkai.local.process.Launch;
import io.gongkai.local.process.TemporaryDirectory;
import io.gongkai.local.sample.Samples;
import io.gongkai.local.sample.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A stack without reports, with schools and collections registered, in a temporary directory. */
public final class TrialStack implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);

    private final GuardedProcess launcher;
    private final Places places;
    private final Ports ports;
    private final Samples samples;

    private TrialStack(GuardedProcess launcher, Places places, Ports ports, Samples samples) {
        this.launcher = launcher;
        this.places = places;
        this.ports = ports;
        this.samples = samples;
    }

    /** Starts the stack as a user would; the log of the launcher lies beside the repository's other build results. */
    public static TrialStack start(Path repository, Ports ports, Path log) {
        ports.requireFree();
        Path scratch = TemporaryDirectory.create("trial");
        Places places = new Places(repository, scratch.resolve("data"));
        GuardedProcess launcher = GuardedProcess.start(new Launch(
                "the stack",
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        LocalStack.class.getName(),
                        repository.toString(),
                        scratch.toString(),
                        "--bare",
                        "--port-base",
                        Integer.toString(ports.base()),
                        "--data",
                        places.data().toString()),
                "TERM",
                Map.of("CLASSPATH", System.getProperty("java.class.path")),
                log,
                Optional.empty(),
                Optional.of(scratch)));
        TrialStack stack = new TrialStack(launcher, places, ports, Samples.read(places.samples()));
        try {
            stack.prepare(log);
            return stack;
        } catch (RuntimeException e) {
            launcher.close();
            throw e;
        }
    }

    private void prepare(Path log) {
        new Patience(START, Duration.ofMillis(100))
                .until(
                        () -> {
                            if (!launcher.isAlive()) {
                                throw new StackProblem("The stack did not start; " + log + " says why.");
                            }
                            return Files.exists(places.stackFile());
                        },
                        isThere -> isThere,
                        "the stack to come up");
        new Submission(clients()).prepare(samples);
    }

    public Clients clients() {
        return Clients.of(ports, DevTokens.kept(places.data().resolve("signing-key")));
    }

    public Samples samples() {
        return samples;
    }

    public PostgresAccess database() {
        return PostgresAccess.to(places.data().resolve("postgres"), ports.postgres());
    }

    public Ports ports() {
        return ports;
    }

    /** The process of a part, as it runs at the moment. */
    public Optional<ProcessHandle> process(String part) {
        try {
            Path pid = places.pid(part);
            return Files.exists(pid)
                    ? ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                    : Optional.empty();
        } catch (NumberFormatException halfWritten) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the part as a power cut would. */
    public ProcessHandle kill(String part) {
        ProcessHandle victim = process(part).orElseThrow();
        victim.destroyForcibly();
        return victim;
    }

    @Override
    public void close() {
        launcher.close();
    }
}
