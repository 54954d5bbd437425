package io.gongkai.local.service;

import io.gongkai.local.launch.Places;
import io.gongkai.local.launch.StackProblem;
import io.gongkai.local.process.GuardedProcess;
import io.gongkai.local.process.Launch;
import io.gongkai.local.process.LogTail;
import io.gongkai.local.process.RunningPart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One service, started from its packaged form. */
final class ServiceProcess implements RunningPart {

    private static final String PROGRAM = "quarkus-run.jar";

    private final GuardedProcess process;

    private ServiceProcess(GuardedProcess process) {
        this.process = process;
    }

    /** Starts the service and returns once it says that it is ready. */
    static ServiceProcess start(Service service, Places places, Map<String, String> environment, String url) {
        Path application = service.application(places.repository());
        if (!Files.exists(application.resolve(PROGRAM))) {
            throw new StackProblem("The program of " + service.title() + " is missing (" + application
                    + "); deploy/local/run builds it.");
        }
        Path log = places.log(service.title());
        GuardedProcess process = GuardedProcess.start(new Launch(
                service.title(),
                command(application),
                "TERM",
                environment,
                log,
                Optional.of(places.pid(service.title())),
                Optional.empty()));
        if (!Readiness.of(url).await(process)) {
            process.close();
            throw new StackProblem(
                    service.title() + " did not start; the end of its log " + log + ":\n" + LogTail.of(log));
        }
        return new ServiceProcess(process);
    }

    private static List<String> command(Path application) {
        Path java = Path.of(System.getProperty("java.home"));
        return List.of(
                // The class archive made by the build fits only the class path it was made with: this relative one.
                "sh",
                "-c",
                "cd \"$0\" && exec \"$@\"",
                application.toString(),
                java.resolve("bin/java").toString(),
                // A short life on a small machine: quick to start matters more than the last per cent of speed.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                // The JDK's own archive first: where ours is of another JDK, that one still serves.
                "-XX:SharedArchiveFile=" + java.resolve("lib/server/classes.jsa") + ":app-cds.jsa",
                "-Xshare:auto",
                // No word about an archive that does not fit: the program then starts without it.
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "-Dfile.encoding=UTF-8",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-jar",
                PROGRAM);
    }

    @Override
    public CompletableFuture<Integer> onExit() {
        return process.onExit();
    }

    @Override
    public void close() {
        process.close();
    }
}
