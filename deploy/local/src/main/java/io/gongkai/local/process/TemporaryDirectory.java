package io.gongkai.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Fresh directories, removed by the guard of the process that uses them. */
public final class TemporaryDirectory {

    private TemporaryDirectory() {}

    public static Path create(String name) {
        try {
            return Files.createTempDirectory("gongkai-" + name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
