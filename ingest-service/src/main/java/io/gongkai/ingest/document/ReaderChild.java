package io.gongkai.ingest.document;

import io.gongkai.ingest.document.reader.Exchange;
import io.gongkai.ingest.document.reader.Extracted;
import io.gongkai.ingest.document.reader.ReaderProcess;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One process that reads files, with little memory, no environment and no network address to speak to. */
final class ReaderChild implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);

    private final Process process;
    private final DataOutputStream to;
    private final DataInputStream from;

    private ReaderChild(Process process) {
        this.process = process;
        this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 64 * 1024));
        this.from = new DataInputStream(new BufferedInputStream(process.getInputStream(), 64 * 1024));
    }

    static ReaderChild start(DocumentConfig config) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(config));
        // Passwords and keys of the service are no business of a process that opens strangers' files.
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        ReaderChild child = new ReaderChild(builder.start());
        child.within(START, () -> {
            if (child.from.read() != ReaderProcess.READY) {
                throw new IOException("The reading process did not start.");
            }
            return true;
        });
        return child;
    }

    private static List<String> command(DocumentConfig config) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + config.heap().asLongValue(),
                "-XX:MaxMetaspaceSize=128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                ReaderClassPath.value(),
                ReaderProcess.class.getName(),
                Long.toString(config.timeLimit().toSeconds() + 5));
    }

    /** What the files hold; an exception if the process ended over them. Afterwards it is of no more use then. */
    Extracted read(Duration limit, byte @Nullable [] document, byte @Nullable [] checklist, byte @Nullable [] table)
            throws IOException {
        return within(limit, () -> {
            Exchange.writeFile(to, document);
            Exchange.writeFile(to, checklist);
            Exchange.writeFile(to, table);
            to.flush();
            return Exchange.readAnswer(from);
        });
    }

    /** A process that takes too long is ended, which ends the reading from it and the writing to it too. */
    private <T> T within(Duration limit, Step<T> step) throws IOException {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        var unused = done.completeOnTimeout(false, limit.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((inTime, failure) -> {
                    if (Boolean.FALSE.equals(inTime)) {
                        process.destroyForcibly();
                    }
                });
        try {
            return step.run();
        } catch (IOException ended) {
            if (Boolean.FALSE.equals(done.getNow(true))) {
                throw new TooSlow(ended);
            }
            throw ended;
        } finally {
            done.complete(true);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Talks with the process. */
    private interface Step<T> {
        T run() throws IOException;
    }

    /** The time was over. */
    static final class TooSlow extends IOException {

        private static final long serialVersionUID = 1L;

        TooSlow(IOException cause) {
            super(cause);
        }
    }
}
