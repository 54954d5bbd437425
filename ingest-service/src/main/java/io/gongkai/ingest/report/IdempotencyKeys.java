package io.gongkai.ingest.report;

import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Fault;
import io.gongkai.ingest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a retried submission safe: the same key brings the same receipt, whatever has happened since. */
@ApplicationScoped
class IdempotencyKeys {

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final Text HINT = new Text(
            "Idempotency-Key 应为 1 至 255 个可见 ASCII 字符，例如一个 UUID。",
            "Idempotency-Key must have 1 to 255 visible ASCII characters, such as a UUID.");

    private final EntityManager database;

    IdempotencyKeys(EntityManager database) {
        this.database = database;
    }

    /** The receipt that this sender got for this key, if any; a problem if it was for another request. */
    Optional<Receipt> receiptFor(String sender, @Nullable String key, String requestSha256) {
        if (key == null) {
            return Optional.empty();
        }
        if (!FORM.matcher(key).matches()) {
            throw CommonProblems.INVALID_PARAMETERS.because(
                    Fault.inParameter("Idempotency-Key", "invalid-idempotency-key", HINT));
        }
        lock(sender + ' ' + key);
        Optional<Receipt> receipt = Receipt.withKey(sender, key);
        if (receipt.filter(found -> !found.requestSha256.equals(requestSha256)).isPresent()) {
            throw ReportProblems.KEY_REUSED.because();
        }
        return receipt;
    }

    /** Two requests with one key at once: the second waits and then finds the receipt of the first. */
    private void lock(String key) {
        database.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 3)) is null", Boolean.class)
                .setParameter("key", key)
                .getSingleResult();
    }
}
