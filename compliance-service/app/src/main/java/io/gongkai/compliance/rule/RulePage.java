package io.gongkai.compliance.rule;

import io.gongkai.compliance.problem.Language;
import io.gongkai.engine.rule.Message;
import io.gongkai.engine.rule.RuleInfo;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Writes a rule as a page for people. */
@Singleton
class RulePage {

    private final Template template;

    RulePage(@Location("rule.html") Template template) {
        this.template = template;
    }

    Response of(RuleInfo rule, String ruleSet, Language language) {
        String html = template.data("rule", rule)
                .data("ruleSet", ruleSet)
                .data("language", language.tag())
                .data("chinese", language == Language.ZH)
                .data("title", in(rule.title(), language))
                .data("description", in(rule.description(), language))
                .data("needs", rule.needs() == null ? null : in(rule.needs(), language))
                .data("remedy", in(rule.remedy(), language))
                .render();
        return Response.ok(html, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private static String in(Message message, Language language) {
        return language == Language.EN ? message.en() : message.zh();
    }
}
