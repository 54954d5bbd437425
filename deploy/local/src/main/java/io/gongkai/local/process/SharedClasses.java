package io.gongkai.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * An archive of parsed classes (class data sharing) that makes the next start of a Java program faster by a third. The
 * program writes it when it ends for the first time; a killed one writes none.
 *
 * @param archive used if it is newer than the program
 * @param unfinished where a new one is written, so that nobody reads half of it
 */
public record SharedClasses(Path archive, Path unfinished, Path program) {

    /** The archive of the program; one that another Java version wrote could not be read. */
    public static SharedClasses of(Path directory, String name, Path program) {
        String title = name + "-" + System.getProperty("java.vm.version");
        return new SharedClasses(
                directory.resolve(title + ".jsa"),
                directory.resolve(title + "." + ProcessHandle.current().pid()),
                program);
    }

    /** The option of the Java launcher that reads the archive, or makes one where there is none. */
    public String option() {
        try {
            if (Files.exists(archive)
                    && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(program)) > 0) {
                return "-XX:SharedArchiveFile=" + archive;
            }
            Files.createDirectories(Objects.requireNonNull(archive.getParent()));
            return "-XX:ArchiveClassesAtExit=" + unfinished;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be called after the program has ended. */
    public void keep() {
        try {
            if (Files.exists(unfinished)) {
                Files.move(unfinished, archive, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
