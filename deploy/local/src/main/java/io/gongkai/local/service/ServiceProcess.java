package io.gongkai.local.service;

import io.gongkai.local.launch.Places;
import io.gongkai.local.launch.StackProblem;
import io.gongkai.local.process.GuardedProcess;
import io.gongkai.local.process.Launch;
import io.gongkai.local.process.LogTail;
import io.gongkai.local.process.RunningPart;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One service, started from its packaged form. */
final class ServiceProcess implements RunningPart {

    private final GuardedProcess process;

    private ServiceProcess(GuardedProcess process) {
        this.process = process;
    }

    /** Starts the service and returns once it says that it is ready. */
    static ServiceProcess start(Service service, Places places, Map<String, String> environment, String url) {
        return start(service, places, environment, url, ServiceCommand.of(service, places.repository()));
    }

    /** The same with a command of the caller's. */
    static ServiceProcess start(
            Service service, Places places, Map<String, String> environment, String url, ServiceCommand command) {
        Path log = places.log(service.title());
        GuardedProcess process = GuardedProcess.start(new Launch(
                service.title(),
                command.words(),
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

    @Override
    public CompletableFuture<Integer> onExit() {
        return process.onExit();
    }

    @Override
    public void close() {
        process.close();
    }
}
