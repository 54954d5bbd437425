package io.gongkai.demo.report;

import io.gongkai.demo.draft.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** Title and introduction: the law, the period, and what the report will hold. */
final class Opening {

    private static final List<String> JOINTS = List.of("、", "，", "；");

    private final Desk desk;
    private final Headings headings;

    Opening(Desk desk, Headings headings) {
        this.desk = desk;
        this.headings = headings;
        desk.speaker()
                .filling("title_year", () -> damageable("title.year"))
                .filling("list_number", this::listNumber)
                .filling("period", this::period)
                .filling("parts", this::parts)
                .filling("count", this::count);
    }

    void write() {
        desk.speaker().say("title");
        desk.draft().line();
        if (desk.chance("menu", 0.06)) {
            desk.speaker().say("menu");
            desk.draft().line();
        }
        desk.draft().add("\n");
        desk.speaker().say("opening.basis");
        if (announces()) {
            desk.speaker().say("opening.parts");
        }
        if (desk.isWrong(Faults.PERIOD) || desk.chance("period", 0.93)) {
            desk.speaker().say("opening.period");
        }
        if (desk.chance("available", 0.6)) {
            desk.speaker().say("opening.available");
        }
        if (desk.chance("questions", 0.25)) {
            desk.speaker().say("opening.questions");
        }
        desk.draft().line();
    }

    private boolean announces() {
        return desk.isWrong(Faults.PART_COUNT) || desk.chance("announces", 0.5);
    }

    private void damageable(String list) {
        desk.speaker().say(desk.chance("damage." + list, 0.04) ? list + ".damaged" : list);
    }

    private void listNumber() {
        desk.speaker().say(desk.isWrong(Faults.DOCUMENT_NUMBER) ? "list.number.wrong" : "list.number");
    }

    private void period() {
        WrongPeriod wrong = WrongPeriod.of(desk.dice("wrong-period"));
        int year = desk.subject().firstYear();
        if (desk.isWrong(Faults.PERIOD)) {
            desk.draft().add(wrong.text(year));
            desk.draft().note(wrong.stated(year));
        } else {
            damageable("period");
            desk.draft().note(new Statement.Period(year + "-09-01", year + 1 + "-08-31"));
        }
    }

    /** A report that announces what it does not hold announces all eight. */
    private void parts() {
        boolean wrong = desk.isWrong(Faults.PART_COUNT);
        List<String> names = wrong ? headings.standard() : headings.names();
        List<String> codes = wrong ? Outline.allCodes() : desk.outline().codes();
        desk.draft().note(new Statement.Announcement(names.size(), codes));
        desk.draft()
                .add(names.stream()
                        .collect(Collectors.joining(desk.dice("joint").pick(JOINTS))));
    }

    private void count() {
        int count = desk.isWrong(Faults.PART_COUNT)
                ? headings.standard().size()
                : headings.names().size();
        desk.draft().add(desk.chance("digits", 0.2) ? Integer.toString(count) : Numbering.han(count));
    }
}
