package io.gongkai.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardedProcessTest {

    @TempDir
    Path directory;

    @Test
    void aChildIsAskedToEndAndItsTracesAreRemoved() throws Exception {
        Path scratch = Files.createDirectory(directory.resolve("scratch"));
        Path pidFile = directory.resolve("pid");
        GuardedProcess process = GuardedProcess.withReadableOutput(shell(
                "trap 'echo ended >&2; exit 0' USR1; echo started; while :; do sleep 0.1; done", scratch, pidFile));
        assertThat(process.firstLine().get(10, TimeUnit.SECONDS)).isEqualTo("started");
        ProcessHandle child = ProcessHandle.of(
                        Long.parseLong(Files.readString(pidFile).strip()))
                .orElseThrow();

        process.close();

        assertThat(child.isAlive()).isFalse();
        assertThat(log()).hasContent("ended");
        assertThat(scratch).doesNotExist();
        assertThat(pidFile).doesNotExist();
    }

    @Test
    void theExitCodeOfTheChildIsPassedOn() throws Exception {
        GuardedProcess process =
                GuardedProcess.start(shell("exit 7", directory.resolve("none"), directory.resolve("pid")));

        assertThat(process.onExit().get(10, TimeUnit.SECONDS)).isEqualTo(7);
    }

    @Test
    void theKeyboardInterruptOfATerminalEndsNeitherGuardNorChild() throws Exception {
        GuardedProcess process = GuardedProcess.withReadableOutput(
                shell("ps -o pgid= -p $$; sleep 60 & wait", directory.resolve("none"), directory.resolve("pid")));
        String childGroup = process.firstLine().get(10, TimeUnit.SECONDS).strip();
        ProcessHandle guard = ProcessHandle.current()
                .children()
                .filter(child -> child.children()
                        .anyMatch(its -> Long.toString(its.pid()).equals(childGroup)))
                .findFirst()
                .orElseThrow();

        new ProcessBuilder("kill", "-INT", Long.toString(guard.pid())).start().waitFor();

        assertThat(process.onExit()
                        .completeOnTimeout(-1, 500, TimeUnit.MILLISECONDS)
                        .join())
                .as("exit code, -1 while it runs")
                .isEqualTo(-1);
        process.close();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void theGuardOfAStoppedChildRests() throws Exception {
        Path pidFile = directory.resolve("pid");
        GuardedProcess process =
                GuardedProcess.withReadableOutput(shell("echo started; sleep 60", directory.resolve("none"), pidFile));
        process.firstLine().get(10, TimeUnit.SECONDS);
        String child = Files.readString(pidFile).strip();
        ProcessHandle guard = ProcessHandle.of(Long.parseLong(child))
                .flatMap(ProcessHandle::parent)
                .orElseThrow();

        new ProcessBuilder("kill", "-STOP", child).start().waitFor();
        Duration before = processorTime(guard);
        process.onExit().completeOnTimeout(-1, 1, TimeUnit.SECONDS).join();

        assertThat(processorTime(guard).minus(before)).isLessThan(Duration.ofMillis(300));
        assertThat(process.isAlive()).isTrue();
        new ProcessBuilder("kill", "-CONT", child).start().waitFor();
        process.close();
        assertThat(process.isAlive()).isFalse();
    }

    private static Duration processorTime(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow();
    }

    private Launch shell(String script, Path scratch, Path pidFile) {
        return new Launch(
                "shell",
                List.of("bash", "-c", script),
                "USR1",
                Map.of(),
                log(),
                Optional.of(pidFile),
                Optional.of(scratch));
    }

    private Path log() {
        return directory.resolve("log");
    }
}
