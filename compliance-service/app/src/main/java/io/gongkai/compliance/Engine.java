package io.gongkai.compliance;

import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.assessment.ReportUnderReview;

/** The checking engine as the service calls it; a seam, so that a test can let it break down. */
@FunctionalInterface
public interface Engine {

    /** @throws io.gongkai.engine.rule.RuleFailure where a rule breaks down */
    Assessment assess(ReportUnderReview report);
}
