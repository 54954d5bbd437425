package io.gongkai.demo.report;

import io.gongkai.demo.draft.ItemStatus;
import io.gongkai.demo.draft.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** S3 to S7: applications, judgement, complaints, experience, and the rest. */
final class AnswerParts {

    /** Items that schools promise to disclose next. */
    private static final List<Integer> PROMISED = List.of(3, 4, 5, 22, 23, 24, 26, 28, 29, 34, 40, 41, 42);

    private final Desk desk;
    private final NamedItems items;
    private String scopeOf = "";

    AnswerParts(Desk desk, NamedItems items) {
        this.desk = desk;
        this.items = items;
        desk.speaker()
                .filling("scope", this::scope)
                .filling("planned", this::planned)
                .filling("promise", this::promise);
    }

    void write(PartPlan part) {
        part.codes().forEach(this::write);
        desk.draft().line();
    }

    private void write(String code) {
        scopeOf = code;
        switch (code) {
            case "S3" -> {
                desk.speaker().say(desk.facts().isMore("applications_received") ? "S3.some" : "S3.none");
                sometimes("S3.tail", 0.5);
            }
            case "S4" -> {
                desk.speaker().say(desk.chance("survey", 0.6) ? "S4.survey" : "S4.plain");
                sometimes("S4.tail", 0.6);
            }
            case "S5" -> {
                desk.speaker().say(desk.facts().isMore("complaints") ? "S5.some" : "S5.none");
                sometimes("S5.tail", 0.3);
            }
            case "S6" -> experience();
            default -> desk.speaker().say("S7.content");
        }
    }

    private void experience() {
        desk.speaker().saySeveral("S6.deeds", desk.chance("more deeds", 0.5) ? 2 : 1);
        separate();
        desk.speaker().say("S6.problems");
        separate();
        desk.speaker().say("S6.plans");
    }

    private void separate() {
        if (desk.chance("S6.lines", 0.5)) {
            desk.draft().line();
        }
    }

    private void sometimes(String list, double share) {
        if (desk.chance(list, share)) {
            desk.speaker().say(list);
        }
    }

    /** A heading that says 无 means zero, which a reader may count or not. */
    void nothing(PartPlan part) {
        Stream<String> metrics =
                part.is("S3") ? Stream.of("applications_received") : Stream.of("complaints", "reviews", "lawsuits");
        metrics.forEach(metric -> desk.draft().note(new Statement.Figure(metric, BigDecimal.ZERO, true)));
    }

    /** The year of the sentence; one left standing from the report before is a fault. */
    private void scope() {
        if (desk.isWrong("STALE_YEAR." + scopeOf)) {
            int year = desk.subject().firstYear();
            desk.draft().add(year - 1 + "-" + year + "学年");
        } else {
            desk.speaker().say("scope", scopeOf);
        }
    }

    private void promise() {
        if (!open().isEmpty() && desk.chance("promise", 0.45)) {
            desk.speaker().say("promise");
        }
    }

    private void planned() {
        desk.item(desk.dice("promised").pick(open()), ItemStatus.PLANNED_ONLY, "S6");
    }

    private List<Integer> open() {
        Set<Integer> disclosed = items.disclosed();
        return PROMISED.stream()
                .filter(number ->
                        !disclosed.contains(number) && !items.inapplicable().contains(number))
                .toList();
    }
}
