package io.gongkai.compliance.rule;

import io.gongkai.compliance.problem.Language;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.assessment.Assessor;
import io.gongkai.engine.assessment.Examples;
import io.gongkai.engine.rule.Message;
import io.gongkai.engine.rule.RuleInfo;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Writes a rule as a page for people. */
@Singleton
class RulePage {

    private final Template template;

    RulePage(@Location("rule.html") Template template) {
        this.template = template;
    }

    Response of(RuleInfo rule, Assessor assessor, Language language) {
        Message remedy = remedy(rule, assessor);
        String html = template.data("rule", rule)
                .data("ruleSet", assessor.ruleSet())
                .data("language", language.tag())
                .data("chinese", language == Language.ZH)
                .data("title", in(rule.title(), language))
                .data("description", in(rule.description(), language))
                .data("otherwise", optional(rule.otherwise(), language))
                .data("needs", optional(rule.needs(), language))
                .data("remedy", in(remedy, language))
                .data("ofExample", !remedy.equals(rule.remedy()))
                .render();
        return Response.ok(html, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    /** As the finding on the wrong example says it; the rule itself only has places for what a report lacks. */
    private static Message remedy(RuleInfo rule, Assessor assessor) {
        return assessor.assess(Examples.wrong(rule)).findings().stream()
                .filter(finding -> finding.rule().equals(rule.code()))
                .map(Finding::remedy)
                .findFirst()
                .orElse(rule.remedy());
    }

    private static @Nullable String optional(@Nullable Message message, Language language) {
        return message == null ? null : in(message, language);
    }

    private static String in(Message message, Language language) {
        return language == Language.EN ? message.en() : message.zh();
    }
}
