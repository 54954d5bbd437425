package io.gongkai.engine.rule;

import java.util.Map;

/** The sentence that a rule's page gives in both languages. */
final class Wording {

    private final Template zh;
    private final Template en;

    Wording(Message message) {
        zh = new Template(message.zh(), "、");
        en = new Template(message.en(), ", ");
    }

    Message with(Map<String, Object> operands) {
        return new Message(zh.fill(operands), en.fill(operands));
    }
}
