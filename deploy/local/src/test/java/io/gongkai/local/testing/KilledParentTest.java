package io.gongkai.local.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledParentTest {

    /** What a virtual machine with tests in it does: starts the stack and never stops it. */
    static final class Parent {
        public static void main(String[] arguments) throws Exception {
            SharedStack.of("ingest");
            System.out.println("up");
            Thread.currentThread().join();
        }
    }

    @Test
    void databaseAndBrokerEndAndVanishWithAParentThatIsKilledHard(@TempDir Path temporary) throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var output = new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8));
        assertThat(output.readLine()).isEqualTo("up");
        List<ProcessHandle> descendants = new ArrayList<>(parent.descendants().toList());
        assertThat(descendants)
                .extracting(child -> child.info().command().orElse(""))
                .anyMatch(command -> command.endsWith("/postgres"))
                .anyMatch(command -> command.endsWith("/java"));
        assertThat(temporary).isNotEmptyDirectory();

        parent.destroyForcibly().waitFor();

        for (ProcessHandle descendant : descendants) {
            descendant.onExit().get(30, TimeUnit.SECONDS);
        }
        assertThat(temporary).isEmptyDirectory();
    }
}
