package io.gongkai.local.service;

import io.gongkai.local.DevTokens;
import io.gongkai.local.kafka.EmbeddedKafka;
import io.gongkai.local.launch.Console;
import io.gongkai.local.launch.Places;
import io.gongkai.local.launch.Ports;
import io.gongkai.local.launch.StackProblem;
import io.gongkai.local.postgres.EmbeddedPostgres;
import io.gongkai.local.postgres.PostgresAccess;
import io.gongkai.local.process.RunningPart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** All parts of one stack on their ports and places. */
public final class Stack {

    private final Places places;
    private final Ports ports;
    private final DevTokens tokens;
    private final Supervisor supervisor;

    public Stack(Places places, Ports ports, DevTokens tokens, Supervisor supervisor) {
        this.places = places;
        this.ports = ports;
        this.tokens = tokens;
        this.supervisor = supervisor;
    }

    /** Starts database and broker side by side, then the services side by side. */
    public void start() {
        startBackbone();
        Map<String, Supplier<? extends RunningPart>> services = new HashMap<>();
        for (Service service : Service.values()) {
            services.put(service.title(), () -> service(service));
        }
        supervisor.startTogether(services);
    }

    /** Starts each service once, alone, and lets it record which classes it loads; quickens every later start. */
    public void recordClasses(Console console) {
        startBackbone();
        for (Service service : Service.values()) {
            console.timed(service.title(), () -> recordClasses(service));
        }
    }

    private void recordClasses(Service service) {
        ServiceCommand command = ServiceCommand.recording(service, places.repository());
        ServiceProcess.start(service, places, environment(service), service.url(ports), command)
                .close();
        if (!Files.exists(ServiceCommand.archive(service, places.repository()))) {
            throw new StackProblem(service.title() + " wrote no class archive; its log " + places.log(service.title())
                    + " may say why.");
        }
    }

    private void startBackbone() {
        supervisor.startTogether(Map.of("PostgreSQL", this::postgres, "Kafka", this::kafka));
    }

    private EmbeddedPostgres postgres() {
        return EmbeddedPostgres.keeping(
                places.data().resolve("postgres"), ports.postgres(), places.log("postgres"), places.pid("postgres"));
    }

    private EmbeddedKafka kafka() {
        Path directory = places.data().resolve("kafka");
        return EmbeddedKafka.keeping(
                directory, ports.kafka(), ports.kafkaController(), places.log("kafka"), places.pid("kafka"));
    }

    private ServiceProcess service(Service service) {
        return ServiceProcess.start(service, places, environment(service), service.url(ports));
    }

    private Map<String, String> environment(Service service) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(service.port(ports)));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database().jdbcUrl(service.database()));
        environment.put("QUARKUS_DATASOURCE_USERNAME", service.database());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database().password(service.database()));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + ports.kafka());
        environment.put("QUARKUS_OIDC_PUBLIC_KEY", tokens.publicKey());
        environment.put("QUARKUS_OIDC_TOKEN_ISSUER", DevTokens.ISSUER);
        environment.put("GONGKAI_LINKS_INGEST", Service.INGEST.url(ports));
        environment.put("GONGKAI_LINKS_COMPLIANCE", Service.COMPLIANCE.url(ports));
        environment.put("QUARKUS_HTTP_CORS_ORIGINS", Service.STATS.url(ports));
        environment.put("GONGKAI_COMPLIANCE_ADDRESS", Service.COMPLIANCE.url(ports));
        // Webhooks may be tried out with a receiver on this machine.
        environment.put("GONGKAI_WEBHOOK_TRUSTED_NETWORKS", "127.0.0.0/8,::1");
        return environment;
    }

    /** How the database is reached, whether it runs at the moment or not. */
    public PostgresAccess database() {
        return PostgresAccess.to(places.data().resolve("postgres"), ports.postgres());
    }
}
