package io.gongkai.stats.rebuild;

import io.gongkai.stats.projection.Change;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Events on their way into the tables.
 *
 * @param steps those that can be read
 * @param read number of all
 */
record Prepared(List<Step> steps, int read) {

    Applied unreadable() {
        int unreadable = read - steps.size();
        return new Applied(unreadable, 0, unreadable);
    }

    /** An event and what it changes. */
    record Step(ConsumerRecord<String, String> event, Change change) {}
}
