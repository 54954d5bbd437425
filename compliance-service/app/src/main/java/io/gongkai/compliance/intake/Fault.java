package io.gongkai.compliance.intake;

import io.gongkai.compliance.deadletter.Poison;
import io.gongkai.engine.rule.RuleFailure;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RecordTooLargeException;

/** Tells faults that stay from faults that pass: an outage must never send a good report to the dead letters. */
final class Fault {

    private Fault() {}

    /** The fault as poison where trying again cannot help, else the fault itself. */
    static RuntimeException sorted(RuntimeException fault) {
        return causes(fault)
                .filter(Fault::stays)
                .findFirst()
                .<RuntimeException>map(cause -> new Poison("cannot-be-stored", describe(cause)))
                .orElse(fault);
    }

    /** The engine has no outages: what it throws, it will throw again. */
    static Poison ofEngine(Throwable fault) {
        return fault instanceof RuleFailure rule
                ? new Poison("rule-failed", rule.code() + " threw " + root(rule), rule)
                : new Poison("engine-failed", "The engine threw " + root(fault), fault);
    }

    /** What the data refuses (SQLSTATE 22, 23) and what the broker refuses for its size. */
    private static boolean stays(Throwable cause) {
        if (cause instanceof SQLException sql) {
            String state = sql.getSQLState();
            return state != null && (state.startsWith("22") || state.startsWith("23"));
        }
        return cause instanceof RecordTooLargeException;
    }

    private static String describe(Throwable cause) {
        return cause instanceof SQLException sql
                ? "The database refuses it: SQLSTATE " + sql.getSQLState()
                : "The broker refuses it: too large";
    }

    /** The class at the bottom of a fault: its words may quote the report, which no log may hold. */
    static String root(Throwable fault) {
        return causes(fault).reduce(fault, (above, below) -> below).getClass().getName();
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
