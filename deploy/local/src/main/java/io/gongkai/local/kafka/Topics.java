package io.gongkai.local.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the three services. */
public final class Topics {

    static final int PARTITIONS = 6;
    /** A report of a million Chinese characters takes 3 MB, escaped in JSON at worst twice that. */
    static final int LARGEST_MESSAGE = 16 * 1024 * 1024;

    private static final List<String> EVENTS =
            List.of("school-registered", "collection-opened", "report-submitted", "report-assessed");

    private Topics() {}

    /** Every event's topic and the dead letters of those who read it. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (String event : EVENTS) {
            String topic = "gongkai." + event + ".v1";
            names.add(topic);
            names.add(topic + ".stats.dead-letter");
        }
        names.add("gongkai.report-submitted.v1.compliance.dead-letter");
        return List.copyOf(names);
    }

    static void createMissing(String bootstrapServers) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> present = admin.listTopics().names().get();
            List<NewTopic> missing = names().stream()
                    .filter(name -> !present.contains(name))
                    .map(name -> new NewTopic(name, Optional.of(PARTITIONS), Optional.empty())
                            .configs(Map.of("max.message.bytes", Integer.toString(LARGEST_MESSAGE))))
                    .toList();
            admin.createTopics(missing).all().get();
        }
    }
}
