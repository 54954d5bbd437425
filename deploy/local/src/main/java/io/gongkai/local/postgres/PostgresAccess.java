package io.gongkai.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a server on this machine is reached, whether it runs at the moment or not. */
public record PostgresAccess(int port, String secret) {

    /** Access to the server whose data is kept in the directory; the secret exists from its first start on. */
    public static PostgresAccess to(Path directory, int port) {
        try {
            return new PostgresAccess(port, Files.readString(Cluster.secretFile(directory)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JDBC address of the service's database, without user and password. */
    public String jdbcUrl(String service) {
        return "jdbc:postgresql://localhost:" + port + "/" + service;
    }

    /** Password of the service's role, which is named like the service. */
    public String password(String service) {
        return service + "-" + secret;
    }

    /** JDBC address with which the superuser reaches a database. */
    public String adminUrl(String database) {
        return jdbcUrl(database) + "?user=postgres&password=" + secret;
    }
}
