package io.gongkai.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one child process is started and stopped.
 *
 * @param stopSignal name of the signal that asks it to end, without SIG
 * @param log file that takes its error output (and its standard output, unless that is read)
 * @param pidFile holds its process id while it runs
 * @param scratch directory that is removed once it has ended, even if the parent was killed
 */
public record Launch(
        String name,
        List<String> command,
        String stopSignal,
        Map<String, String> environment,
        Path log,
        Optional<Path> pidFile,
        Optional<Path> scratch) {

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
