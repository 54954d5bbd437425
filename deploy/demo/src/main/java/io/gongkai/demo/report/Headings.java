package io.gongkai.demo.report;

import io.gongkai.demo.draft.Statement;
import io.gongkai.demo.phrase.PhraseBook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The headings of a report; the introduction names them before they come. */
final class Headings {

    private static final String NIL = "（无）";

    private final Desk desk;
    private final Map<PartPlan, String> names = new LinkedHashMap<>();
    private final List<String> standard;
    private int number;

    Headings(Desk desk) {
        this.desk = desk;
        desk.outline().parts().forEach(part -> names.put(part, desk.speaker().word("heading." + part.key())));
        standard = PhraseBook.lines("standard-headings.txt");
    }

    /** In the order of the report. */
    List<String> names() {
        return List.copyOf(names.values());
    }

    /** All eight, as the ministry calls them. */
    List<String> standard() {
        return standard;
    }

    /** Where a part is left out, a careless school leaves a hole in the numbers too. */
    void write(PartPlan part) {
        boolean hole = number > 0 && number + 1 < position(part) && desk.chance("hole", 0.35);
        number = hole ? position(part) : number + 1;
        desk.draft().line();
        int start = desk.draft().length();
        desk.draft().add(desk.numbering().part(number)).add(names.getOrDefault(part, ""));
        if (part.status().equals("NIL") && !part.is("S7")) {
            desk.draft().add(NIL);
        }
        part.codes().forEach(code -> desk.draft().mark(start, new Statement.Heading(code, part.status())));
        desk.draft().add("\n");
    }

    private static int position(PartPlan part) {
        return part.codes().get(part.codes().size() - 1).charAt(1) - '0';
    }
}
