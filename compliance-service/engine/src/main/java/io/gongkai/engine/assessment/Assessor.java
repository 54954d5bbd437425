package io.gongkai.engine.assessment;

import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.assessment.Assessment.NotEvaluated;
import io.gongkai.engine.assessment.Assessment.Verdict;
import io.gongkai.engine.assessment.AssessmentWriter.Versions;
import io.gongkai.engine.catalogue.Catalogue;
import io.gongkai.engine.catalogue.Catalogues;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.profile.Profile;
import io.gongkai.engine.profile.Profiles;
import io.gongkai.engine.rule.Message;
import io.gongkai.engine.rule.RuleBook;
import io.gongkai.engine.rule.Rules;
import io.gongkai.engine.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** From a report to its assessment. Create once, use from any thread. */
public final class Assessor {

    /** Version of the rule set that the engine ships. */
    public static final String RULE_SET = RuleData.STANDARD_VERSION;

    private final Versions versions;
    private final Catalogues catalogues;
    private final Profiles profiles;
    private final RuleBook rules;
    private final ReportReader reader;

    private Assessor(RuleData data) {
        versions = new Versions(data.version(), data.lexicon());
        catalogues = Catalogues.load(data);
        profiles = Profiles.load(data);
        rules = RuleBook.of(Rules.all(data));
        reader = new ReportReader(data);
    }

    /** An assessor with the rules and words that the engine ships. */
    public static Assessor load() {
        return load(RuleData.standard());
    }

    /**
     * An assessor with a candidate's words and thresholds.
     *
     * @throws RuntimeException where a file of the candidate cannot be read; the message says which and where
     */
    public static Assessor load(RuleData data) {
        return new Assessor(data);
    }

    /**
     * Reads and judges a report.
     *
     * @throws io.gongkai.engine.rule.RuleFailure where a rule breaks down
     */
    public Assessment assess(ReportUnderReview report) {
        Catalogue inForce = catalogues.inForce(report.provinceCode(), report.schoolType(), report.academicYear());
        Catalogue used = inForce.isHeld() ? inForce : catalogues.national();
        Reading reading = reader.read(report, used, profile(report));
        List<Finding> findings = rules.check(reading);
        Verdict verdict = findings.stream().anyMatch(finding -> finding.severity() == Severity.MUST_FIX)
                ? Verdict.INCOMPLETE
                : Verdict.COMPLETE;
        return new AssessmentWriter(reading).write(versions, verdict, findings, notEvaluated(reading, inForce));
    }

    private List<NotEvaluated> notEvaluated(Reading reading, Catalogue inForce) {
        List<NotEvaluated> all = new ArrayList<>(rules.notEvaluated(reading));
        if (!inForce.isHeld()) {
            Message reason = new Message(
                    "学校适用的是" + inForce.title() + "（" + inForce.source() + "），其事项尚未收录，本次按"
                            + reading.catalogue().title() + "（"
                            + reading.catalogue().source() + "）检查。",
                    "The school follows the edition " + inForce.source() + ", whose items are not held; the report was"
                            + " held against the national edition.");
            all.add(new NotEvaluated("catalogue/" + inForce.edition(), reason));
        }
        return List.copyOf(all);
    }

    private Profile profile(ReportUnderReview report) {
        String asked = report.profile();
        Profile usual = profiles.of(report.provinceCode(), report.academicYear());
        return asked == null ? usual : profiles.named(asked).orElse(usual);
    }

    /** Version of rules, words and thresholds together; it changes with any of them. */
    public String ruleSet() {
        return versions.ruleSet();
    }

    public RuleBook rules() {
        return rules;
    }

    /** The national edition of the list. */
    public Catalogue catalogue() {
        return catalogues.national();
    }

    public Catalogues catalogues() {
        return catalogues;
    }

    public Profiles profiles() {
        return profiles;
    }
}
