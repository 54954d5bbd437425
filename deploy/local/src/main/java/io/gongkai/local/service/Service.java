package io.gongkai.local.service;

import io.gongkai.local.launch.Ports;
import java.nio.file.Path;

/** The three services. */
public enum Service {
    INGEST("ingest", "ingest-service", Service.GENERATED_MAIN),
    COMPLIANCE("compliance", "compliance-service/app", "io.gongkai.compliance.ComplianceService"),
    STATS("stats", "stats-service", Service.GENERATED_MAIN);

    private static final String GENERATED_MAIN = "io.quarkus.runner.GeneratedMain";

    private final String database;
    private final String module;
    private final String mainClass;

    Service(String database, String module, String mainClass) {
        this.database = database;
        this.module = module;
        this.mainClass = mainClass;
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

    String mainClass() {
        return mainClass;
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
