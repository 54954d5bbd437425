package io.gongkai.local.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A child process under a small shell guard that stops it when this virtual machine ends, however it ends. */
public final class GuardedProcess implements RunningPart {

    private static final int STOP_SECONDS = 30;

    private final Launch launch;
    private final Process guard;

    private GuardedProcess(Launch launch, Process guard) {
        this.launch = launch;
        this.guard = guard;
    }

    /** Starts the process; its standard output can be read with {@link #firstLine()}. */
    public static GuardedProcess withReadableOutput(Launch launch) {
        return start(launch, ProcessBuilder.Redirect.PIPE);
    }

    /** Starts the process; all its output goes to the log. */
    public static GuardedProcess start(Launch launch) {
        return start(launch, ProcessBuilder.Redirect.appendTo(launch.log().toFile()));
    }

    private static GuardedProcess start(Launch launch, ProcessBuilder.Redirect output) {
        List<String> command = new ArrayList<>(List.of("bash", "-c", "eval \"$GUARD\"", "guard", launch.stopSignal()));
        command.add(launch.pidFile().map(Path::toString).orElse(""));
        command.add(launch.scratch().map(Path::toString).orElse(""));
        command.addAll(launch.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(output)
                .redirectError(ProcessBuilder.Redirect.appendTo(launch.log().toFile()));
        builder.environment().put("GUARD", script());
        builder.environment().putAll(launch.environment());
        try {
            Files.createDirectories(
                    Objects.requireNonNull(launch.log().toAbsolutePath().getParent()));
            return new GuardedProcess(launch, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + launch.name(), e);
        }
    }

    private static String script() {
        try (InputStream script = GuardedProcess.class.getResourceAsStream("guard.sh")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line the process writes, or null if it ended without writing one. */
    public CompletableFuture<String> firstLine() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                BufferedReader reader = guard.inputReader(StandardCharsets.UTF_8);
                return reader.readLine();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public boolean isAlive() {
        return guard.isAlive();
    }

    @Override
    public CompletableFuture<Integer> onExit() {
        return guard.onExit().thenApply(Process::exitValue);
    }

    public Launch launch() {
        return launch;
    }

    @Override
    public void close() {
        try {
            guard.getOutputStream().close();
            if (!guard.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                guard.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
