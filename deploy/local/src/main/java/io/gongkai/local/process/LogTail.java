package io.gongkai.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a log, without the frames of stack traces. */
public final class LogTail {

    private static final int LINES = 12;
    private static final String STACK_FRAME = "\\s+(at |\\.\\.\\. ).*";

    private LogTail() {}

    public static String of(Path log) {
        try {
            List<String> lines = Files.readAllLines(log).stream()
                    .filter(line -> !line.isBlank() && !line.matches(STACK_FRAME))
                    .toList();
            List<String> last = lines.subList(Math.max(0, lines.size() - LINES), lines.size());
            return "    " + String.join("\n    ", last);
        } catch (IOException e) {
            return "    (the log cannot be read: " + e.getMessage() + ")";
        }
    }
}
