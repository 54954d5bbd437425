package io.gongkai.engine.assessment;

import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.assessment.Assessment.Verdict;
import io.gongkai.engine.catalogue.Catalogue;
import io.gongkai.engine.profile.Profile;
import io.gongkai.engine.profile.Profiles;
import io.gongkai.engine.rule.RuleBook;
import io.gongkai.engine.rule.Rules;
import io.gongkai.engine.rule.Severity;
import java.util.List;

/** From a report to its assessment. Create once, use from any thread. */
public final class Assessor {

    /** Version of rules, words and thresholds together; it changes with any of them. */
    public static final String RULE_SET = "2026.1";

    private final Catalogue catalogue = Catalogue.load(Catalogue.NATIONAL);
    private final Profiles profiles = Profiles.load();
    private final RuleBook rules = RuleBook.of(Rules.all());
    private final ReportReader reader = new ReportReader();

    private Assessor() {}

    /** An assessor with the rules and words on the class path. */
    public static Assessor load() {
        return new Assessor();
    }

    /**
     * Reads and judges a report.
     *
     * @throws io.gongkai.engine.rule.RuleFailure where a rule breaks down
     */
    public Assessment assess(ReportUnderReview report) {
        Reading reading = reader.read(report, catalogue, profile(report));
        List<Finding> findings = rules.check(reading);
        Verdict verdict = findings.stream().anyMatch(finding -> finding.severity() == Severity.MUST_FIX)
                ? Verdict.INCOMPLETE
                : Verdict.COMPLETE;
        return new AssessmentWriter(reading).write(RULE_SET, verdict, findings);
    }

    private Profile profile(ReportUnderReview report) {
        String asked = report.profile();
        Profile usual = profiles.of(report.provinceCode(), report.academicYear());
        return asked == null ? usual : profiles.named(asked).orElse(usual);
    }

    public RuleBook rules() {
        return rules;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Profiles profiles() {
        return profiles;
    }
}
