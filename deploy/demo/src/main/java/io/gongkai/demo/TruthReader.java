package io.gongkai.demo;

import io.gongkai.demo.Truth.Claim;
import io.gongkai.demo.Truth.Figure;
import io.gongkai.demo.Truth.Item;
import io.gongkai.demo.Truth.Section;
import io.gongkai.demo.draft.Draft;
import io.gongkai.demo.draft.Mark;
import io.gongkai.demo.draft.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers the truth about a report from the marks in its draft. */
final class TruthReader {

    private static final int PARTS = 8;

    private final String text;
    private final Map<String, Section> sections = new TreeMap<>();
    private final Map<Integer, Item> items = new TreeMap<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private Statement.@Nullable Period period;
    private Statement.@Nullable Announcement announcement;

    private TruthReader(String text) {
        this.text = text;
        for (int part = 1; part <= PARTS; part++) {
            sections.put("S" + part, new Section("MISSING", null));
        }
    }

    static Truth of(Draft draft, List<Claim> further) {
        TruthReader reader = new TruthReader(draft.text());
        draft.marks().forEach(reader::read);
        reader.claims.addAll(further);
        return new Truth(
                reader.sections,
                reader.items,
                List.copyOf(reader.figures),
                List.copyOf(reader.claims),
                reader.period,
                reader.announcement);
    }

    private void read(Mark mark) {
        String quote = text.substring(mark.start(), mark.end());
        Statement statement = mark.statement();
        if (statement instanceof Statement.Item item) {
            items.merge(item.number(), new Item(item.status(), quote), TruthReader::stronger);
        } else if (statement instanceof Statement.Figure figure) {
            String standing = quote.isEmpty() ? null : quote;
            figures.add(new Figure(figure.metric(), figure.value(), standing, figure.optional()));
        } else if (statement instanceof Statement.Claim claim) {
            claims.add(new Claim(claim.kind(), claim.holds(), quote));
        } else if (statement instanceof Statement.DuplicateLink link) {
            claims.add(new Claim("DUPLICATE_LINK", false, link.address()));
        } else if (statement instanceof Statement.Heading heading) {
            sections.put(heading.part(), new Section(heading.status(), quote.strip()));
        } else if (statement instanceof Statement.Period stated) {
            period = stated;
        } else if (statement instanceof Statement.Announcement announced) {
            announcement = announced;
        }
    }

    private static Item stronger(Item one, Item other) {
        return one.status().compareTo(other.status()) <= 0 ? one : other;
    }
}
