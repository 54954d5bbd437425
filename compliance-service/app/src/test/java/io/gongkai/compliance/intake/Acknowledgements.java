package io.gongkai.compliance.intake;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.IncomingInterceptor;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Remembers for which schools an incoming record was acknowledged. */
@ApplicationScoped
@Identifier(ReportSubmittedConsumer.CHANNEL)
public class Acknowledgements implements IncomingInterceptor {

    private final Set<Object> keys = ConcurrentHashMap.newKeySet();

    public boolean contain(String key) {
        return keys.contains(key);
    }

    @Override
    public Message<?> afterMessageReceive(Message<?> message) {
        return message;
    }

    @Override
    public void onMessageAck(Message<?> message) {
        message.getMetadata(IncomingKafkaRecordMetadata.class)
                .map(metadata -> metadata.getKey())
                .ifPresent(keys::add);
    }

    @Override
    public void onMessageNack(Message<?> message, Throwable failure) {
        // A record that is refused is not acknowledged; that is all the tests ask for.
    }
}
