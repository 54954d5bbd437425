package io.gongkai.local.kafka;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the three services. */
final class Topics {

    static final int PARTITIONS = 6;
    /** A report of a million Chinese characters takes 3 MB, escaped in JSON at worst twice that. */
    static final int LARGEST_MESSAGE = 16 * 1024 * 1024;
    /** A dead letter is the message and headers that tell the cause. */
    static final int LARGEST_DEAD_LETTER = LARGEST_MESSAGE + 1024 * 1024;

    private static final List<String> EVENTS =
            List.of("school-registered", "collection-opened", "report-submitted", "report-assessed", "report-decided");

    private Topics() {}

    /** Every event's topic and the dead letters of those who read it, with the largest message of each in bytes. */
    static Map<String, Integer> all() {
        Map<String, Integer> topics = new TreeMap<>();
        for (String event : EVENTS) {
            String topic = "gongkai." + event + ".v1";
            topics.put(topic, LARGEST_MESSAGE);
            topics.put(topic + ".stats.dead-letter", LARGEST_DEAD_LETTER);
        }
        topics.put("gongkai.report-submitted.v1.compliance.dead-letter", LARGEST_DEAD_LETTER);
        topics.put("gongkai.report-assessed.v1.ingest.dead-letter", LARGEST_DEAD_LETTER);
        return topics;
    }

    static void createMissing(String bootstrapServers) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> present = admin.listTopics().names().get();
            List<NewTopic> missing = all().entrySet().stream()
                    .filter(topic -> !present.contains(topic.getKey()))
                    .map(topic -> new NewTopic(topic.getKey(), Optional.of(PARTITIONS), Optional.empty())
                            .configs(Map.of("max.message.bytes", Integer.toString(topic.getValue()))))
                    .toList();
            admin.createTopics(missing).all().get();
        }
    }
}
