package io.gongkai.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a stack reads and writes.
 *
 * @param repository the top of the source tree
 * @param data everything that is kept between starts
 */
public record Places(Path repository, Path data) {

    /** A relative data directory is meant from where the user stands, wherever the program runs. */
    public static Places of(Path repository, Path standing, Options options) {
        Path data = options.data().map(standing::resolve).orElse(repository.resolve("deploy/local/data"));
        return new Places(
                repository.toAbsolutePath().normalize(), data.toAbsolutePath().normalize());
    }

    public Path samples() {
        return repository.resolve("deploy/samples");
    }

    public Path log(String part) {
        return data.resolve("logs").resolve(part + ".log");
    }

    /** Holds the process id of a part while it runs. */
    public Path pid(String part) {
        return data.resolve("pids").resolve(part);
    }

    public Path stackFile() {
        return data.resolve("stack.json");
    }

    /** Remembers which generated province the data hold. */
    public Path seedFile() {
        return data.resolve("demo-seed");
    }

    public void create() {
        try {
            Files.createDirectories(data.resolve("logs"));
            Files.createDirectories(data.resolve("pids"));
        } catch (IOException e) {
            throw new StackProblem("The directory " + data + " cannot be written: " + e.getMessage() + ".");
        }
    }

    /** Removes all data but the lock, which the caller holds. */
    public void forget() {
        try (Stream<Path> content = Files.walk(data)) {
            List<Path> deepestFirst = content.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                if (!path.equals(data) && !path.endsWith(StackLock.FILE)) {
                    Files.delete(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
