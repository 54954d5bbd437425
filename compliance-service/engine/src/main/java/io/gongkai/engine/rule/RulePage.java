package io.gongkai.engine.rule;

/** A rule's page with its sentences taken apart. */
record RulePage(RuleInfo info, Wording message, Wording remedy) {

    RulePage(RuleInfo info) {
        this(info, new Wording(info.message()), new Wording(info.remedy()));
    }
}
