package io.gongkai.ingest.idempotency;

import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Fault;
import io.gongkai.ingest.problem.ProblemType;
import io.gongkai.ingest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.regex.Pattern;

/** Holds a sender's key until the end of the transaction: of two requests with one key the second waits for the first. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeyHolder {

    /** The key came with something else before. */
    public static final ProblemType REUSED = new ProblemType(
            "idempotency-key-reused",
            422,
            new Text("Idempotency-Key 已用于其他内容", "The Idempotency-Key was used for another request"),
            new Text(
                    "同一 Idempotency-Key 只能用于内容相同的重试；请为新的提交使用新的键。",
                    "A key may only be used again for the very same request; take a new key for a new submission."));

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final Text HINT = new Text(
            "Idempotency-Key 应为 1 至 255 个可见 ASCII 字符，例如一个 UUID。",
            "Idempotency-Key must have 1 to 255 visible ASCII characters, such as a UUID.");

    private final EntityManager database;

    KeyHolder(EntityManager database) {
        this.database = database;
    }

    /** A problem where the key has not the form of one. */
    public void hold(String sender, String key) {
        if (!FORM.matcher(key).matches()) {
            throw CommonProblems.INVALID_PARAMETERS.because(
                    Fault.inParameter("Idempotency-Key", "invalid-idempotency-key", HINT));
        }
        database.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 3)) is null", Boolean.class)
                .setParameter("key", sender + ' ' + key)
                .getSingleResult();
    }
}
