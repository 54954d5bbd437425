package io.gongkai.local.service;

import io.gongkai.local.launch.Ports;
import java.nio.file.Path;

/** The three services. */
public enum Service {
    INGEST("ingest", "ingest-service"),
    COMPLIANCE("compliance", "compliance-service/app"),
    STATS("stats", "stats-service");

    private final String database;
    private final String module;

    Service(String database, String module) {
        this.database = database;
        this.module = module;
    }

    /** Name of its role and its database. */
    public String database() {
        return database;
    }

    public String title() {
        return database + "-service";
    }

    Path application(Path repository) {
        return repository.resolve(module).resolve("target/quarkus-app");
    }

    public int port(Ports ports) {
        return switch (this) {
            case INGEST -> ports.ingest();
            case COMPLIANCE -> ports.compliance();
            case STATS -> ports.stats();
        };
    }

    public String url(Ports ports) {
        return "http://localhost:" + port(ports);
    }
}
