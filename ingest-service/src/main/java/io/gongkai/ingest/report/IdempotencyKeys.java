package io.gongkai.ingest.report;

import io.gongkai.ingest.idempotency.KeyHolder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a retried submission safe: the same key brings the same receipt, whatever has happened since. */
@ApplicationScoped
class IdempotencyKeys {

    private final KeyHolder keys;

    IdempotencyKeys(KeyHolder keys) {
        this.keys = keys;
    }

    /** The receipt that this sender got for this key, if any; a problem if it was for another request. */
    Optional<Receipt> receiptFor(String sender, @Nullable String key, String requestSha256) {
        if (key == null) {
            return Optional.empty();
        }
        keys.hold(sender, key);
        Optional<Receipt> receipt = Receipt.withKey(sender, key);
        if (receipt.filter(found -> !found.requestSha256.equals(requestSha256)).isPresent()) {
            throw KeyHolder.REUSED.because();
        }
        return receipt;
    }
}
