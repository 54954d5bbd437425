package io.gongkai.local.testing;

import io.gongkai.local.kafka.EmbeddedKafka;
import io.gongkai.local.postgres.EmbeddedPostgres;
import io.gongkai.local.postgres.PostgresAccess;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/**
 * The database and the broker of this virtual machine, started once. Quarkus loads test resources in class loaders
 * that come and go, so the addresses are kept in system properties; the guards end both when the machine ends.
 */
record SharedStack(String jdbcUrl, String username, String password, String bootstrapServers) {

    private static final String PREFIX = "gongkai.testing.";

    /** The same object in every class loader. The properties themselves will not do: starting threads use them. */
    private static final Object LOCK = PREFIX.intern();

    static SharedStack of(String service) {
        Properties shared = System.getProperties();
        synchronized (LOCK) {
            if (!shared.containsKey(PREFIX + "kafka")) {
                start(shared);
            }
        }
        return new SharedStack(
                shared.getProperty(PREFIX + service + ".url"),
                service,
                shared.getProperty(PREFIX + service + ".password"),
                shared.getProperty(PREFIX + "kafka"));
    }

    // The handles may be forgotten: standard input of the guards stays open as long as this machine runs.
    @SuppressWarnings("resource")
    private static void start(Properties shared) {
        CompletableFuture<EmbeddedPostgres> starting = CompletableFuture.supplyAsync(EmbeddedPostgres::temporary);
        EmbeddedKafka kafka = EmbeddedKafka.temporary();
        PostgresAccess postgres = starting.join().access();
        for (String service : EmbeddedPostgres.SERVICES) {
            shared.setProperty(PREFIX + service + ".url", postgres.jdbcUrl(service));
            shared.setProperty(PREFIX + service + ".password", postgres.password(service));
        }
        shared.setProperty(PREFIX + "kafka", kafka.bootstrapServers());
    }
}
