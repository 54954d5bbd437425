package io.gongkai.stats.intake;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** One consumer a topic. A method that returns has committed; only then is the record acknowledged. */
@ApplicationScoped
class EventConsumers {

    private final Intake intake;
    private final EventTopics topics;

    EventConsumers(Intake intake, EventTopics topics) {
        this.intake = intake;
        this.topics = topics;
    }

    @Incoming("school-registered")
    @Blocking
    void schoolRegistered(ConsumerRecord<String, String> incoming) {
        intake.take(incoming, topics.of(EventTopics.SCHOOL_REGISTERED));
    }

    @Incoming("collection-opened")
    @Blocking
    void collectionOpened(ConsumerRecord<String, String> incoming) {
        intake.take(incoming, topics.of(EventTopics.COLLECTION_OPENED));
    }

    @Incoming("report-submitted")
    @Blocking
    void reportSubmitted(ConsumerRecord<String, String> incoming) {
        intake.take(incoming, topics.of(EventTopics.REPORT_SUBMITTED));
    }

    @Incoming("report-assessed")
    @Blocking
    void reportAssessed(ConsumerRecord<String, String> incoming) {
        intake.take(incoming, topics.of(EventTopics.REPORT_ASSESSED));
    }

    @Incoming("report-decided")
    @Blocking
    void reportDecided(ConsumerRecord<String, String> incoming) {
        intake.take(incoming, topics.of(EventTopics.REPORT_DECIDED));
    }
}
