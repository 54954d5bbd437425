package io.gongkai.compliance;

import io.gongkai.compliance.ruleset.ShippedRuleSet;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The program. */
@QuarkusMain
public class ComplianceService {

    public static void main(String... arguments) {
        ShippedRuleSet.begin();
        Quarkus.run(arguments);
    }
}
