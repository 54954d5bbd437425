package io.gongkai.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The most memory that a process and its children held in RAM together while somebody watched; Linux alone tells it. */
final class Memory implements AutoCloseable {

    private static final long KILOBYTE = 1024;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong most = new AtomicLong();

    Memory(ProcessHandle process) {
        var unused = clock.scheduleWithFixedDelay(() -> look(process), 0, 50, TimeUnit.MILLISECONDS);
    }

    private void look(ProcessHandle process) {
        long now = Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(Memory::resident)
                .sum();
        most.accumulateAndGet(now, Math::max);
    }

    private static long resident(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KILOBYTE)
                    .sum();
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    long mostBytes() {
        return most.get();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
