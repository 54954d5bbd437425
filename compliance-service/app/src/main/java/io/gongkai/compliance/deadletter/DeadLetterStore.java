package io.gongkai.compliance.deadletter;

import io.gongkai.compliance.page.PageRequest;
import io.gongkai.compliance.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Keeps dead letters and what became of them. */
@ApplicationScoped
@Transactional
public class DeadLetterStore {

    private final Clock clock;

    DeadLetterStore(Clock clock) {
        this.clock = clock;
    }

    void keep(ConsumerRecord<String, String> record, Poison poison) {
        if (DeadLetter.findByIdOptional(DeadLetter.idOf(record)).isEmpty()) {
            new DeadLetter(record, poison, now()).persist();
        }
    }

    List<DeadLetter> page(PageRequest page) {
        String at = page.after(0);
        String id = page.after(1);
        return (at == null || id == null
                        ? DeadLetter.<DeadLetter>find("order by failedAt, id")
                        : DeadLetter.<DeadLetter>find(
                                "failedAt > ?1 or (failedAt = ?1 and id > ?2) order by failedAt, id",
                                Instant.parse(at),
                                UUID.fromString(id)))
                .page(0, page.fetchSize())
                .list();
    }

    /** The event to try again; ends the request where there is none or it went through already. */
    public String openEvent(UUID id) {
        DeadLetter letter = DeadLetter.<DeadLetter>findByIdOptional(id).orElseThrow(CommonProblems.NOT_FOUND::because);
        if (!letter.isOpen()) {
            throw DeadLetterProblems.ALREADY_RESOLVED.because();
        }
        return letter.event();
    }

    public DeadLetterView resolved(UUID id, String by) {
        DeadLetter letter = locked(id);
        if (letter.isOpen()) {
            letter.resolved(by, now());
        }
        return DeadLetterView.of(letter);
    }

    public DeadLetterView failedAgain(UUID id, Poison poison) {
        DeadLetter letter = locked(id);
        if (letter.isOpen()) {
            letter.failedAgain(poison);
        }
        return DeadLetterView.of(letter);
    }

    private static DeadLetter locked(UUID id) {
        return DeadLetter.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
