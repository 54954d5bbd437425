package io.gongkai.compliance.rule;

import static io.gongkai.compliance.Http.asNobody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.gongkai.compliance.ruleset.RulesInForce;
import io.gongkai.engine.rule.RuleInfo;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RuleResourceTest {

    @Inject
    RulesInForce rules;

    @Test
    void everyRuleIsListedWithTheVersionOfTheRuleSet() {
        List<String> codes = asNobody()
                .get("/v1/rules")
                .then()
                .statusCode(200)
                .body("ruleSet", equalTo(rules.current().version()))
                .extract()
                .path("items.code");

        assertThat(codes)
                .isNotEmpty()
                .isEqualTo(rules.assessor().rules().rules().stream()
                        .map(RuleInfo::code)
                        .toList());
    }

    @Test
    void everyRuleHasAPageInBothLanguages() {
        for (RuleInfo rule : rules.assessor().rules().rules()) {
            asNobody()
                    .accept("text/html")
                    .get("/v1/rules/" + rule.code())
                    .then()
                    .statusCode(200)
                    .contentType("text/html;charset=UTF-8")
                    .body(containsString(rule.title().zh()))
                    .body(not(containsString("NOT_FOUND")))
                    .body(not(matchesPattern("(?s).*<dd>[^<]*\\{[a-z]+}.*")));
            asNobody()
                    .accept("text/html")
                    .header("Accept-Language", "en")
                    .get("/v1/rules/" + rule.code())
                    .then()
                    .header("Content-Language", "en")
                    .body(
                            "html.head.title",
                            equalTo(rule.code() + " " + rule.title().en()))
                    .body(containsString("Legal basis"))
                    .body(not(matchesPattern("(?s).*<dd>[^<]*\\{[a-z]+}.*")));
        }
    }

    @Test
    void aProgramThatDoesNotSayWhatItWantsGetsJson() {
        String code = rules.assessor().rules().rules().get(0).code();

        asNobody()
                .accept("*/*")
                .get("/v1/rules/" + code)
                .then()
                .contentType("application/json")
                .body("code", equalTo(code))
                .body("title.zh", not(equalTo("")));
    }

    @Test
    void aPageSaysWhenAFindingHasAnotherSeverity() {
        asNobody()
                .accept("text/html")
                .header("Accept-Language", "en")
                .get("/v1/rules/FIG-01")
                .then()
                .body(containsString("<dd>Must be fixed. With only two parts"));
        asNobody().accept("text/html").get("/v1/rules/FIG-01").then().body(containsString("为“提示”"));
    }

    @Test
    void aBrowserGetsThePage() {
        asNobody()
                .accept("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .get("/v1/rules/" + rules.assessor().rules().rules().get(0).code())
                .then()
                .contentType("text/html;charset=UTF-8");
    }

    @Test
    void aRuleThatIsNotThereIsAProblemAlsoForABrowser() {
        asNobody()
                .accept("text/html")
                .get("/v1/rules/NONE-99")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void whoHasTheRulesAlreadyIsToldThatTheyHaveNotChanged() {
        String tag = asNobody().get("/v1/rules").header("ETag");

        asNobody().header("If-None-Match", tag).get("/v1/rules").then().statusCode(304);
    }
}
