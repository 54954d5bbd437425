package io.gongkai.compliance.ruleset;

import io.gongkai.engine.assessment.Assessor;
import io.gongkai.engine.catalogue.Catalogue;
import io.gongkai.engine.lexicon.RuleData;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule set ready for use.
 *
 * @param number counts what was put in force; 0 is the shipped rule set before any change
 * @param replayId the replay that tried it; null for the shipped one
 * @param since when it was put in force; null where nothing ever was
 * @param by who put it in force; null where nothing ever was
 */
public record RuleSet(
        int number,
        RuleData data,
        Assessor assessor,
        @Nullable UUID replayId,
        @Nullable Instant since,
        @Nullable String by) {

    static RuleSet shipped() {
        return of(0, RuleData.standard(), null, null, null);
    }

    static RuleSet of(RuleSetInForce row) {
        try {
            return of(row.number, RuleFiles.read(row.files), row.replayId, row.since, row.putBy);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "Rule set " + row.ruleSet + " (number " + row.number
                            + ") is in force, but this engine cannot read it:"
                            + " put the shipped one in force with the version that runs, then start this one.",
                    e);
        }
    }

    private static RuleSet of(
            int number, RuleData data, @Nullable UUID replayId, @Nullable Instant since, @Nullable String by) {
        return new RuleSet(number, data, Assessor.load(data), replayId, since, by);
    }

    public List<Catalogue> catalogues() {
        return assessor.catalogues().all();
    }

    public String version() {
        return assessor.ruleSet();
    }
}
