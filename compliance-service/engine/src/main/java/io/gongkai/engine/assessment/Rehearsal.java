package io.gongkai.engine.assessment;

import io.gongkai.engine.catalogue.Catalogue;
import io.gongkai.engine.profile.Profile;
import io.gongkai.engine.rule.RuleInfo;
import io.gongkai.engine.school.Ownership;
import io.gongkai.engine.school.Provinces;
import io.gongkai.engine.school.SchoolType;
import io.gongkai.engine.school.SchoolYear;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Lets an assessor judge small reports of every kind, so that what breaks in use breaks before it. */
public final class Rehearsal {

    private static final int FIRST_YEAR = 2008;
    private static final int LAST_YEAR = 2040;

    private record Frame(Profile profile, Catalogue catalogue) {}

    private Rehearsal() {}

    /**
     * Judges the examples of all rules, and one of them in each frame of parts and list that a school can have.
     *
     * @throws io.gongkai.engine.rule.RuleFailure where a rule breaks down
     */
    public static void of(Assessor assessor) {
        for (RuleInfo rule : assessor.rules().rules()) {
            assessor.assess(Examples.wrong(rule));
            assessor.assess(Examples.right(rule));
        }
        Set<Frame> seen = new HashSet<>();
        String text = assessor.rules().rules().get(0).right();
        for (String province : new TreeSet<>(Provinces.all())) {
            for (SchoolType type : SchoolType.values()) {
                for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                    SchoolYear schoolYear = new SchoolYear(year);
                    Frame frame = new Frame(
                            assessor.profiles().of(province, schoolYear),
                            assessor.catalogues().inForce(province, type, schoolYear));
                    if (seen.add(frame)) {
                        assessor.assess(ReportUnderReview.of(text, type, Ownership.PUBLIC, province, schoolYear));
                    }
                }
            }
        }
    }
}
