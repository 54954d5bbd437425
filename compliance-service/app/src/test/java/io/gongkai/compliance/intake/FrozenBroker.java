package io.gongkai.compliance.intake;

import java.io.IOException;

/** Freezes the real broker of the tests, so that it answers nothing until it is thawed. */
final class FrozenBroker implements AutoCloseable {

    private final ProcessHandle broker;

    FrozenBroker() throws IOException {
        broker = ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("java"))
                .filter(process -> process.info().commandLine().orElse("").contains("KafkaBroker"))
                .findFirst()
                .orElseThrow();
        signal("-STOP");
    }

    boolean isThere() {
        return broker.isAlive();
    }

    @Override
    public void close() throws IOException {
        signal("-CONT");
    }

    private void signal(String name) throws IOException {
        new ProcessBuilder("kill", name, Long.toString(broker.pid()))
                .start()
                .onExit()
                .join();
    }
}
