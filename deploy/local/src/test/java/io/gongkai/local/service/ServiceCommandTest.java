package io.gongkai.local.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.local.launch.StackProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceCommandTest {

    private static final String CLASS_PATH =
            "quarkus/generated.jar:quarkus/transformed.jar:app/service.jar:lib/boot/log.jar:lib/main/a.jar:lib/main/b.jar";

    @TempDir
    Path repository;

    @BeforeEach
    void packageTheService() throws IOException {
        Path application = repository.resolve("stats-service/target/quarkus-app");
        for (String jar : List.of(CLASS_PATH.split(":"))) {
            Path file = application.resolve(jar);
            Files.createDirectories(file.getParent());
            Files.createFile(file);
        }
        Files.createFile(application.resolve("quarkus-run.jar"));
        Files.createFile(application.resolve("lib/main/notice.txt"));
    }

    @Test
    void withoutRecordedClassesTheProgramStartsAsItWasPackaged() {
        assertThat(ServiceCommand.of(Service.STATS, repository).words()).endsWith("-jar", "quarkus-run.jar");
    }

    @Test
    void theRecordingLoadsAllClassesFromOneOrderedPath() {
        assertThat(ServiceCommand.recording(Service.STATS, repository).words())
                .endsWith(
                        "-XX:ArchiveClassesAtExit=all-classes.jsa",
                        "-cp",
                        CLASS_PATH,
                        "io.quarkus.runner.GeneratedMain");
    }

    @Test
    void recordedClassesAreUsedWithTheVeryPathTheyWereRecordedWith() throws IOException {
        Files.createFile(ServiceCommand.archive(Service.STATS, repository));

        assertThat(ServiceCommand.of(Service.STATS, repository).words())
                .endsWith(
                        "-XX:SharedArchiveFile=all-classes.jsa", "-cp", CLASS_PATH, "io.quarkus.runner.GeneratedMain");
    }

    @Test
    void aServiceThatIsNotBuiltIsNamed() {
        assertThatThrownBy(() -> ServiceCommand.of(Service.INGEST, repository))
                .isInstanceOf(StackProblem.class)
                .hasMessageContaining("ingest-service")
                .hasMessageContaining("deploy/local/run builds it");
    }
}
