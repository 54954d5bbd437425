package io.gongkai.local.postgres;

import io.gongkai.local.process.FreePort;
import io.gongkai.local.process.GuardedProcess;
import io.gongkai.local.process.Launch;
import io.gongkai.local.process.LogTail;
import io.gongkai.local.process.RunningPart;
import io.gongkai.local.process.TemporaryDirectory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A running PostgreSQL server with one role and one database for each service. */
public final class EmbeddedPostgres implements RunningPart {

    /** Names of the services, which are the names of their roles and databases. */
    public static final List<String> SERVICES = List.of("ingest", "compliance", "stats");

    private static final int ATTEMPTS_AFTER_A_KILL = 20;

    private final GuardedProcess process;
    private final PostgresAccess access;

    private EmbeddedPostgres(GuardedProcess process, PostgresAccess access) {
        this.process = process;
        this.access = access;
    }

    /** A server with an empty data directory on a free port, for tests: fast, and forgotten at the end. */
    public static EmbeddedPostgres temporary() {
        Path scratch = TemporaryDirectory.create("postgres");
        return start(scratch, FreePort.any(), scratch.resolve("log"), scratch.resolve("pid"), Optional.of(scratch));
    }

    /** A server on a directory whose content is kept; the log is appended to the given file. */
    public static EmbeddedPostgres keeping(Path directory, int port, Path log, Path pidFile) {
        return start(directory, port, log, pidFile, Optional.empty());
    }

    private static EmbeddedPostgres start(Path directory, int port, Path log, Path pidFile, Optional<Path> scratch) {
        OrdinaryUser.ofThisProcess().requirePossible();
        Cluster cluster = Cluster.in(directory, PostgresBinaries.unpacked());
        cluster.initialiseIfNew();
        cluster.forgetServerBeforeReboot();
        List<String> command = new ArrayList<>(cluster.serverCommand(port));
        scratch.ifPresent(forgotten -> command.addAll(List.of("-c", "fsync=off", "-c", "full_page_writes=off")));
        Launch launch = new Launch("PostgreSQL", command, "INT", Map.of(), log, Optional.of(pidFile), scratch);
        PostgresAccess access = PostgresAccess.to(directory, port);
        GuardedProcess process = startOnceFormerSessionsEnded(launch, access);
        ServiceDatabases.create(access);
        return new EmbeddedPostgres(process, access);
    }

    /** After a kill the sessions of the former server need a moment to notice; until then a new one refuses. */
    private static GuardedProcess startOnceFormerSessionsEnded(Launch launch, PostgresAccess access) {
        int attempts = launch.scratch().isPresent() ? 1 : ATTEMPTS_AFTER_A_KILL;
        for (int attempt = 1; attempt <= attempts; attempt++) {
            GuardedProcess process = GuardedProcess.start(launch);
            if (ServiceDatabases.accepts(access, process)) {
                return process;
            }
            process.close();
        }
        throw new IllegalStateException(
                "PostgreSQL did not start; its log " + launch.log() + " ends:\n" + LogTail.of(launch.log()));
    }

    public PostgresAccess access() {
        return access;
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
