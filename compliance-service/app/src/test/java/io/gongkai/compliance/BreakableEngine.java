package io.gongkai.compliance;

import io.gongkai.compliance.ruleset.RulesInForce;
import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.assessment.ReportUnderReview;
import io.gongkai.engine.rule.RuleFailure;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The real engine, but a rule breaks down on texts that a test has named. */
@Alternative
@Priority(1)
@ApplicationScoped
public class BreakableEngine implements Engine {

    public static final String BROKEN_RULE = "FIG-01";

    private final Set<String> breaking = ConcurrentHashMap.newKeySet();
    private final RulesInForce rules;

    BreakableEngine(RulesInForce rules) {
        this.rules = rules;
    }

    public void breakOn(String text) {
        breaking.add(text);
    }

    public void mend() {
        breaking.clear();
    }

    @Override
    public Assessment assess(ReportUnderReview report) {
        if (breaking.contains(report.text())) {
            throw failure();
        }
        return rules.assessor().assess(report);
    }

    /** The engine alone makes these, which is right everywhere but in this test. */
    private static RuleFailure failure() {
        try {
            var constructor = RuleFailure.class.getDeclaredConstructor(String.class, RuntimeException.class);
            constructor.setAccessible(true);
            return constructor.newInstance(BROKEN_RULE, new ArithmeticException("/ by zero"));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
