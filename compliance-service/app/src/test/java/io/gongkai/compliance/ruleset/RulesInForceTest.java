package io.gongkai.compliance.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.lexicon.RuleData;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A second holder beside that of the service stands for another replica. */
@QuarkusTest
class RulesInForceTest {

    private static final RuleData TWO_PARTS = RuleData.standard()
            .with(
                    "/profile/profiles.yaml",
                    "- {name: two, title: 两部分, provinces: [], parts: [S1, S2], source: 试行通知}\n");

    @Inject
    RuleSets ruleSets;

    @Inject
    RulesInForce rules;

    @AfterEach
    void returnToTheShippedRules() {
        put(Candidate.shipped());
    }

    @Test
    void aReplicaThatStartsJudgesByWhatIsInForce() {
        put(new Candidate(TWO_PARTS, null));

        RulesInForce started = new RulesInForce(ruleSets);

        assertThat(started.current().version()).isEqualTo(TWO_PARTS.version());
        assertThat(started.assessor().profiles().all()).hasSize(1);
    }

    @Test
    void aReplicaThatRunsTakesUpWhatAnotherPutInForce() {
        RulesInForce other = new RulesInForce(ruleSets);
        put(new Candidate(TWO_PARTS, null));
        assertThat(other.current().version()).isEqualTo(RuleData.STANDARD_VERSION);

        other.refresh();

        assertThat(other.current().version()).isEqualTo(TWO_PARTS.version());
    }

    @Test
    void anOldNumberStillTellsTheDataOfItsTime() {
        int number = put(new Candidate(TWO_PARTS, null)).number();
        put(Candidate.shipped());

        assertThat(ruleSets.data(number)).isEqualTo(TWO_PARTS);
        assertThat(ruleSets.data(0)).isEqualTo(RuleData.standard());
    }

    private RuleSet put(Candidate candidate) {
        return rules.put(candidate, "admin", "\"" + rules.newest().number() + "\"");
    }
}
