package io.gongkai.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.local.launch.Console;
import io.gongkai.local.process.RunningPart;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SupervisorTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Supervisor supervisor = new Supervisor(new Console(new PrintStream(said), false));
    private final BlockingQueue<Part> started = new LinkedBlockingQueue<>();
    private final List<String> closed = new CopyOnWriteArrayList<>();

    @Test
    void aPartThatDiesIsStartedAgain() throws Exception {
        supervisor.startTogether(Map.of("broker", () -> part("broker")));

        next().dies(137);

        assertThat(next().onExit()).isNotDone();
        assertThat(said.toString()).contains("broker ended with exit code 137");
    }

    @Test
    void aServiceIsStoppedBeforeItsDatabaseAndNeitherIsStartedAgain() throws Exception {
        supervisor.startTogether(Map.of("database", () -> part("database")));
        supervisor.startTogether(Map.of("service", () -> part("service")));

        supervisor.close();

        assertThat(closed).containsExactly("service", "database");
        started.clear();
        assertThat(started.poll(200, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void aPartThatDiesAgainAndAgainIsHopeless() throws Exception {
        supervisor.startTogether(Map.of("service", () -> part("service")));
        for (int death = 1; death <= 6; death++) {
            next().dies(1);
        }

        assertThat(supervisor.hopeless().get(5, TimeUnit.SECONDS))
                .contains("service")
                .contains("exit code 1");
    }

    @Test
    void aPartThatCannotBeStartedAgainIsHopeless() throws Exception {
        supervisor.startTogether(Map.of("service", () -> {
            if (said.toString().contains("ended")) {
                throw new IllegalStateException("no memory");
            }
            return part("service");
        }));

        next().dies(1);

        assertThat(supervisor.hopeless().get(5, TimeUnit.SECONDS)).contains("no memory");
    }

    private Part next() throws InterruptedException {
        Part part = started.poll(5, TimeUnit.SECONDS);
        assertThat(part).as("a part that was started").isNotNull();
        return part;
    }

    private Part part(String name) {
        Part part = new Part(name, closed, new CompletableFuture<>());
        started.add(part);
        return part;
    }

    private record Part(String name, List<String> closed, CompletableFuture<Integer> exit) implements RunningPart {

        void dies(int code) {
            exit.complete(code);
        }

        @Override
        public CompletableFuture<Integer> onExit() {
            return exit;
        }

        @Override
        public void close() {
            closed.add(name);
            exit.complete(0);
        }
    }
}
