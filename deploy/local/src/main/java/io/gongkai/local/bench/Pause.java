package io.gongkai.local.bench;

import io.gongkai.local.launch.StackProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Processes that are kept from running for a while, so that they take nothing from what is measured. */
record Pause(List<ProcessHandle> processes) implements AutoCloseable {

    void begin() {
        processes.forEach(process -> signal("-STOP", process));
    }

    private static void signal(String name, ProcessHandle process) {
        try {
            int code = new ProcessBuilder("kill", name, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new StackProblem("Process " + process.pid() + " took no signal " + name + ".");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        processes.forEach(process -> signal("-CONT", process));
    }
}
