package io.gongkai.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedClassesTest {

    @TempDir
    Path directory;

    private Path program;
    private SharedClasses classes;

    @BeforeEach
    void aProgramThatNeverRan() throws Exception {
        program = Files.createFile(directory.resolve("program.jar"));
        classes = SharedClasses.of(directory.resolve("archives"), "program", program);
    }

    @Test
    void theFirstRunMakesTheArchiveAndTheSecondUsesIt() throws Exception {
        assertThat(classes.option()).isEqualTo("-XX:ArchiveClassesAtExit=" + classes.unfinished());
        Files.createFile(classes.unfinished());

        classes.keep();

        Files.setLastModifiedTime(program, FileTime.from(Instant.EPOCH));
        assertThat(classes.option()).isEqualTo("-XX:SharedArchiveFile=" + classes.archive());
    }

    @Test
    void anArchiveOfAnOlderProgramIsMadeAnew() throws Exception {
        classes.option();
        Files.createFile(classes.archive());
        Files.setLastModifiedTime(classes.archive(), FileTime.from(Instant.EPOCH));

        assertThat(classes.option()).startsWith("-XX:ArchiveClassesAtExit=");
    }

    @Test
    void aProgramThatWasKilledLeavesNoArchive() {
        classes.option();

        classes.keep();

        assertThat(classes.archive()).doesNotExist();
    }
}
