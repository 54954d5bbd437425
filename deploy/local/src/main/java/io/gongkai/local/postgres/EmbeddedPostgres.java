package io.gongkai.local.postgres;

import io.gongkai.local.process.FreePort;
import io.gongkai.local.process.GuardedProcess;
import io.gongkai.local.process.Launch;
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

    private static final int ATTEMPTS = 20;

    private final GuardedProcess process;
    private final int port;
    private final String secret;

    private EmbeddedPostgres(GuardedProcess process, int port, String secret) {
        this.process = process;
        this.port = port;
        this.secret = secret;
    }

    /** A server with an empty data directory on a free port, for tests: fast, and forgotten at the end. */
    public static EmbeddedPostgres temporary() {
        Path scratch = TemporaryDirectory.create("postgres");
        return start(scratch, FreePort.any(), scratch.resolve("postgres.log"), Optional.of(scratch));
    }

    /** A server on a directory whose content is kept; the log is appended to the given file. */
    public static EmbeddedPostgres keeping(Path directory, int port, Path log) {
        return start(directory, port, log, Optional.empty());
    }

    private static EmbeddedPostgres start(Path directory, int port, Path log, Optional<Path> scratch) {
        Cluster cluster = Cluster.in(directory, PostgresBinaries.unpacked());
        cluster.initialiseIfNew();
        cluster.forgetServerBeforeReboot();
        List<String> command = new ArrayList<>(cluster.serverCommand(port));
        scratch.ifPresent(forgotten -> command.addAll(List.of("-c", "fsync=off", "-c", "full_page_writes=off")));
        Launch launch = new Launch(
                "PostgreSQL", command, "INT", Map.of(), log, Optional.of(directory.resolve("server.pid")), scratch);
        String adminUrl = adminUrl(port, cluster.secret());
        GuardedProcess process = startOnceFormerSessionsEnded(launch, adminUrl);
        EmbeddedPostgres server = new EmbeddedPostgres(process, port, cluster.secret());
        ServiceDatabases.create(adminUrl, server::password);
        return server;
    }

    /** After a kill the sessions of the former server need a moment to notice; until then a new one refuses. */
    private static GuardedProcess startOnceFormerSessionsEnded(Launch launch, String adminUrl) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            GuardedProcess process = GuardedProcess.start(launch);
            if (ServiceDatabases.accepts(adminUrl, process)) {
                return process;
            }
            process.close();
        }
        throw new IllegalStateException("PostgreSQL did not start; its log is " + launch.log() + ".");
    }

    private static String adminUrl(int port, String secret) {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres&password=" + secret;
    }

    public int port() {
        return port;
    }

    /** JDBC address of the service's database, without user and password. */
    public String jdbcUrl(String service) {
        return "jdbc:postgresql://localhost:" + port + "/" + service;
    }

    /** Password of the service's role, which is named like the service. */
    public String password(String service) {
        return service + "-" + secret;
    }

    /** JDBC address with which the superuser reaches the maintenance database. */
    public String adminUrl() {
        return adminUrl(port, secret);
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
