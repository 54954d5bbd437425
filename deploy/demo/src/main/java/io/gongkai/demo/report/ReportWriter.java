package io.gongkai.demo.report;

import io.gongkai.demo.draft.Draft;
import io.gongkai.demo.phrase.Dice;
import io.gongkai.demo.phrase.PhraseBook;
import io.gongkai.demo.school.ItemHabits;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the reports; two for the same subject are the same to the last character. */
public final class ReportWriter {

    private static final double DAMAGED = 0.28;

    private final PhraseBook book = PhraseBook.load();
    private final ItemHabits habits = new ItemHabits();

    /**
     * A report as handed in.
     *
     * @param links addresses of the table by item; empty without a table
     * @param leaps whether a figure of the year is far off the others
     */
    public record Written(Draft draft, Map<Integer, String> links, boolean leaps) {}

    /** The report on the subject. */
    public Written write(Subject subject) {
        Dice dice = Dice.of(subject.seed(), subject.school().code(), subject.firstYear(), "report");
        Set<String> faults = Faults.of(dice, subject.school().diligence());
        Desk desk = new Desk(book, subject, faults);
        NamedItems items = NamedItems.of(habits, subject);
        ChecklistTable table = new ChecklistTable(desk, items);
        compose(desk, items, table);
        Draft draft = desk.draft();
        if (dice.chance(DAMAGED)) {
            draft = dice.pick(List.of(Damage.values())).to(draft, dice);
        }
        return new Written(draft, table.links(), desk.leaps());
    }

    private static void compose(Desk desk, NamedItems items, ChecklistTable table) {
        Headings headings = new Headings(desk);
        OverviewPart overview = new OverviewPart(desk);
        DisclosurePart disclosure = new DisclosurePart(desk, items);
        AnswerParts answers = new AnswerParts(desk, items);
        new Opening(desk, headings).write();
        for (PartPlan part : desk.outline().parts()) {
            headings.write(part);
            switch (part.status()) {
                case "EMPTY" -> desk.draft().line();
                case "REFERENCED" -> desk.speaker().say("S8.reference");
                case "NIL" -> nil(desk, answers, part);
                default -> body(part, overview, disclosure, answers, table);
            }
        }
        sign(desk);
    }

    private static void nil(Desk desk, AnswerParts answers, PartPlan part) {
        if (part.is("S7")) {
            desk.speaker().say("S7.nil");
        } else {
            answers.nothing(part);
        }
    }

    private static void body(
            PartPlan part,
            OverviewPart overview,
            DisclosurePart disclosure,
            AnswerParts answers,
            ChecklistTable table) {
        switch (part.key()) {
            case "S1" -> overview.write();
            case "S2" -> disclosure.write();
            case "S8" -> table.write();
            default -> answers.write(part);
        }
    }

    private static void sign(Desk desk) {
        if (desk.chance("signed", 0.5)) {
            desk.draft().line().add("\n");
            desk.speaker().say("signature");
            desk.draft()
                    .add("\n" + (desk.subject().firstYear() + 1) + "年10月"
                            + desk.dice("day").between(9, 30) + "日");
        }
        desk.draft().line();
    }
}
