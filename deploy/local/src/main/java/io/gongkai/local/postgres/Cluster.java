package io.gongkai.local.postgres;

import io.gongkai.local.process.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A data directory of PostgreSQL and the secret that opens it. */
record Cluster(Path directory, Path binaries) {

    static Cluster in(Path directory, Path binaries) {
        return new Cluster(directory.toAbsolutePath(), binaries);
    }

    static Path secretFile(Path directory) {
        return directory.resolve("secret");
    }

    private Path data() {
        return directory.resolve("data");
    }

    /** UTF-8 throughout; names sort as a Chinese reader expects. */
    void initialiseIfNew() {
        if (Files.exists(data().resolve("PG_VERSION"))) {
            return;
        }
        try {
            Files.createDirectories(data());
            writeNewSecret();
            run(asOrdinaryUser(
                    "initdb",
                    "--pgdata=" + data(),
                    "--username=postgres",
                    "--pwfile=" + secretFile(directory),
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=icu",
                    "--icu-locale=zh",
                    "--no-instructions"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare " + directory, e);
        }
    }

    private void writeNewSecret() throws IOException {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        PrivateFile.write(secretFile(directory), HexFormat.of().formatHex(random));
    }

    /**
     * A server that was killed leaves its process id behind. PostgreSQL tells a dead one by itself (and waits for its
     * sessions to end), but would refuse to start if the number belongs to some other process of ours by now, for
     * instance after a reboot.
     */
    void forgetServerBeforeReboot() {
        Path lock = data().resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(lock).get(0));
            Optional<ProcessHandle> owner = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
            if (owner.flatMap(process -> process.info().command())
                    .filter(command -> command.endsWith("/postgres"))
                    .isPresent()) {
                throw new IllegalStateException("Another PostgreSQL (process " + pid + ") runs on " + data() + ".");
            }
            if (owner.isPresent()) {
                Files.delete(lock);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> serverCommand(int port) {
        return asOrdinaryUser(
                "postgres",
                "-D",
                data().toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=localhost",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=200");
    }

    private List<String> asOrdinaryUser(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return OrdinaryUser.ofThisProcess().command(command);
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + " failed: " + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
