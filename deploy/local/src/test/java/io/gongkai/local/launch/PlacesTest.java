package io.gongkai.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {

    @TempDir
    Path directory;

    @Test
    void aFreshStartForgetsEverythingButTheLockItHolds() throws Exception {
        Places places =
                Places.of(directory, directory, Options.parse(List.of("--data", directory.toString()), Map.of()));
        StackLock.hold(directory);
        places.create();
        Files.writeString(places.log("kafka"), "…");

        places.forget();

        assertThat(directory).isDirectoryContaining(file -> file.endsWith("lock"));
        assertThat(directory.resolve("logs")).doesNotExist();
    }

    @Test
    void withoutAnOptionTheDataLiesBesideTheScript() {
        Places places = Places.of(directory, directory, Options.parse(List.of(), Map.of()));

        assertThat(places.data()).isEqualTo(directory.resolve("deploy/local/data"));
    }

    @Test
    void aRelativeDirectoryIsTakenFromWhereTheUserStands() {
        Options options = Options.parse(List.of("--data", "mine"), Map.of());

        Places places = Places.of(Path.of("/source"), directory, options);

        assertThat(places.data()).isEqualTo(directory.resolve("mine"));
    }

    @Test
    void anAbsoluteDirectoryIsTakenAsItIs() {
        Options options = Options.parse(List.of(), Map.of("GONGKAI_DATA", "/elsewhere"));

        assertThat(Places.of(directory, directory, options).data()).isEqualTo(Path.of("/elsewhere"));
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsNamed() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));
        Places places = Places.of(directory, directory, Options.parse(List.of("--data", file.toString()), Map.of()));

        assertThatThrownBy(places::create).isInstanceOf(StackProblem.class).hasMessageContaining(file.toString());
    }
}
