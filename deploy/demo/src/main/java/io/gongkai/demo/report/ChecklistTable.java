package io.gongkai.demo.report;

import io.gongkai.demo.draft.ItemStatus;
import io.gongkai.demo.draft.Statement;
import io.gongkai.demo.phrase.Dice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** S8: a row for each item, with the address where it is published. */
final class ChecklistTable {

    private static final List<String> SEPARATORS = List.of("\t", " | ", " ");
    private static final int TENDERS = 18;

    private final Desk desk;
    private final NamedItems items;
    private final Map<Integer, String> links = new LinkedHashMap<>();

    ChecklistTable(Desk desk, NamedItems items) {
        this.desk = desk;
        this.items = items;
    }

    /** Addresses by item, in the order of the rows. */
    Map<Integer, String> links() {
        return links;
    }

    void write() {
        String separator = Dice.of(
                        desk.subject().seed(), desk.subject().speaker().code(), "separator")
                .pick(SEPARATORS);
        address();
        row(desk.speaker().word("table.title").replace(" ", separator), separator);
        List<Integer> rows = rows();
        for (int number : rows) {
            desk.draft().add(separator.isBlank() ? "" : "| ");
            int start = desk.draft().length();
            desk.draft().add(number + separator);
            desk.speaker().say("item." + number, "S8");
            desk.draft().add(separator);
            String link = links.get(number);
            if (link == null) {
                desk.speaker().say("inapplicable", "row" + number);
            } else {
                desk.draft().add(link);
            }
            ItemStatus status = link == null ? ItemStatus.NOT_APPLICABLE_STATED : ItemStatus.EXPLICIT;
            desk.draft().mark(start, new Statement.Item(number, status));
            desk.draft().add(separator.isBlank() ? "\n" : " |\n");
        }
    }

    private void row(String text, String separator) {
        desk.draft().add(separator.isBlank() ? text + "\n" : "| " + text + " |\n");
    }

    private List<Integer> rows() {
        Set<Integer> disclosed = disclosed();
        List<Integer> rows = new ArrayList<>();
        for (int number = 1; number <= 50; number++) {
            boolean shown = disclosed.contains(number)
                    || items.inapplicable().contains(number) && desk.chance("row" + number, 0.7);
            if (shown) {
                rows.add(number);
            }
        }
        return rows;
    }

    private Set<Integer> disclosed() {
        Set<Integer> disclosed = items.disclosed();
        disclosed.add(TENDERS);
        return disclosed;
    }

    /** Each item has an address of its own, but for the two of a fault. */
    private void address() {
        String host = "http://xxgk." + desk.subject().school().host();
        for (int number : disclosed()) {
            links.put(
                    number,
                    "%s/%d/%d%03d.htm".formatted(host, desk.subject().firstYear() + 1, 1 + number / 10, number));
        }
        List<Map.Entry<Integer, String>> rows = List.copyOf(links.entrySet());
        if (desk.isWrong(Faults.DUPLICATE_LINK) && rows.size() > 2) {
            int first = desk.dice("duplicate").below(rows.size() - 1);
            String address = rows.get(first).getValue();
            links.put(rows.get(first + 1).getKey(), address);
            desk.draft().note(new Statement.DuplicateLink(address));
        }
    }
}
