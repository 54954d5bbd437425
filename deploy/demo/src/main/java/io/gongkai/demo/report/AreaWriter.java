package io.gongkai.demo.report;

import io.gongkai.demo.draft.ItemStatus;
import java.util.List;

/** The second half of S2: the items by field, some figures with them, and what does not apply. */
final class AreaWriter {

    /** Items that a sentence of the book denies or says not to apply. */
    private static final List<Integer> ABSENT = List.of(8, 11, 16, 17, 19, 47, 48, 49);

    private final Desk desk;
    private final NamedItems items;
    private String field = "";
    private List<Integer> numbers = List.of();

    AreaWriter(Desk desk, NamedItems items) {
        this.desk = desk;
        this.items = items;
        desk.speaker()
                .filling("items", this::list)
                .filling("topic", () -> desk.speaker().say("topic." + field))
                .filling("site", () -> desk.speaker().say("site." + field))
                .filling("item_18", () -> desk.speaker().say("item.18"));
    }

    void write() {
        if (desk.chance("area.lead", 0.6)) {
            desk.speaker().say("area.lead");
        }
        boolean points = desk.chance("area.points", 0.55);
        int number = 1;
        for (String each : items.byField().keySet()) {
            field = each;
            numbers = items.byField().get(each).stream().filter(this::isTold).toList();
            if (!numbers.isEmpty()) {
                if (points) {
                    desk.draft().line().add(number++ + ".");
                }
                desk.speaker().say(points ? "area.point" : "area.flow", field);
                figures();
            }
        }
        absent();
        desk.draft().line();
    }

    /** Where a table lists all items, the text need not name each. */
    private boolean isTold(int number) {
        return !desk.outline().has("S8") || desk.chance("told" + number, 0.8);
    }

    private void list() {
        String before = "";
        for (int number : numbers) {
            desk.draft().add(before);
            desk.item(number, ItemStatus.EXPLICIT, "S2");
            before = "，";
        }
    }

    private void figures() {
        if (field.equals("admission") && desk.chance("admissions", 0.5)) {
            desk.speaker().say("admissions");
        }
        if (field.equals("employment") && desk.chance("employment", 0.6)) {
            desk.speaker().say("employment");
        }
        if (field.equals("finance") && desk.chance("tender", 0.85)) {
            desk.speaker().say("tender");
        }
    }

    private void absent() {
        for (int number : ABSENT) {
            if (items.inapplicable().contains(number) && desk.chance("absent" + number, 0.3)) {
                desk.speaker().say("absent." + number);
            }
        }
        if (!items.disclosed().contains(23) && !items.inapplicable().contains(23) && desk.chance("absent23", 0.2)) {
            desk.speaker().say("absent.23");
        }
    }
}
