package io.gongkai.engine.checklist;

import io.gongkai.engine.catalogue.EditionNumbers;
import io.gongkai.engine.item.FoundTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what each row of a table is about and what it gives: by meaning first, a province's own edition has own numbers. */
final class RowReader {

    /** Fewer rows with known items than this are no list of items whose numbers could be trusted. */
    private static final int ENOUGH = 4;

    /** So many rows may be about another item than their number says, for a word that only sounds like one. */
    private static final int FEW_OTHERS = 2;

    private final ChecklistWords words;
    private final FoundTerms named;
    private final EditionNumbers edition;
    private final int items;

    RowReader(ChecklistWords words, FoundTerms named, EditionNumbers edition) {
        this.words = words;
        this.named = named;
        this.edition = edition;
        items = edition.count();
    }

    /** The rows that are about list items; none where the table is of something else, such as counts by channel. */
    List<FoundRow> read(List<RowText> table) {
        List<RowText> headers = table.stream().filter(this::isHeader).toList();
        boolean headed = !headers.isEmpty();
        boolean asked = headers.stream().anyMatch(header -> words.question().isIn(header.joined()));
        PlaceColumn places = PlaceColumn.of(headers, words);
        boolean linked = table.stream().anyMatch(row -> row.link().isPresent());
        List<RowText> body = table.stream().filter(row -> !isHeader(row)).toList();
        List<List<Integer>> meant = body.stream().map(this::byMeaning).toList();
        long known = meant.stream().filter(items -> !items.isEmpty()).count();
        boolean settled = body.stream().anyMatch(this::settles);
        if (known == 0 && !(headed && linked) || !headed && !linked && !(settled && known >= 2)) {
            return List.of();
        }
        boolean numbered = (known >= ENOUGH || headed) && !numbersItself(body, meant) && isInOrder(body);
        List<FoundRow> rows = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            RowText row = body.get(i);
            List<Integer> about = about(row, meant.get(i), numbered);
            if (!about.isEmpty() || row.barred() && row.link().isPresent()) {
                rows.add(found(row, about, places, asked));
            }
        }
        return rows;
    }

    /** In a table of counts (采购公告 | 57 | - | -) a dash excuses nothing. */
    private boolean settles(RowText row) {
        return words.mark(row) != RowMark.NONE || words.sayNotApplicable(row.joined()) && !words.countsIn(row);
    }

    /** Whether the numbers only run from one on, of items of which most have another number. */
    private boolean numbersItself(List<RowText> body, List<List<Integer>> meant) {
        int own = 0;
        int others = 0;
        for (int i = 0; i < body.size(); i++) {
            Serial serial = serial(body.get(i));
            if (serial.isPresent() && !meant.get(i).isEmpty()) {
                boolean agrees = serial.isRange() || meant.get(i).contains(serial.first());
                own += agrees ? 1 : 0;
                others += agrees ? 0 : 1;
            }
        }
        return others > FEW_OTHERS && others > own;
    }

    /** Whether the numbers rise; those of 基本信息 | 6 and 人事师资 | 5 count items of a category. */
    private boolean isInOrder(List<RowText> body) {
        int falls = 0;
        int last = 0;
        for (RowText row : body) {
            Serial serial = serial(row);
            if (serial.isPresent()) {
                falls += serial.first() < last ? 1 : 0;
                last = serial.first();
            }
        }
        return falls <= FEW_OTHERS;
    }

    private boolean isHeader(RowText row) {
        return row.link().isEmpty() && row.barred() && words.header().isIn(row.joined());
    }

    private List<Integer> byMeaning(RowText row) {
        return isRemarked(row)
                ? List.of()
                : named.itemsIn(RowText.words(row.cells())).stream()
                        .flatMap(national -> edition.of(national).stream())
                        .distinct()
                        .toList();
    }

    /** 人事信息 | http://… | 兼职不适用: a remark behind the address excepts an item from a row of many. */
    private boolean isRemarked(RowText row) {
        int link = row.firstLink();
        return link > 0
                && row.cells().subList(link, row.cells().size()).stream().anyMatch(words::sayNotApplicable)
                && named.itemsIn(RowText.words(row.cells().subList(0, link))).isEmpty();
    }

    private List<Integer> about(RowText row, List<Integer> meant, boolean numbered) {
        Serial serial = serial(row);
        if (serial.isRange()) {
            return serial.numbers(items);
        }
        if (!meant.isEmpty()) {
            return meant;
        }
        return numbered && serial.isPresent() ? serial.numbers(items) : List.of();
    }

    private Serial serial(RowText row) {
        if (words.sums().isIn(row.cells().get(0).words())) {
            return Serial.of("", List.of());
        }
        return row.cells().stream()
                .limit(2)
                .map(words::serial)
                .filter(Serial::isPresent)
                .findFirst()
                .orElse(Serial.of("", List.of()));
    }

    private FoundRow found(RowText row, List<Integer> about, PlaceColumn places, boolean asked) {
        Optional<Cell> link = row.link();
        if (link.isPresent()) {
            Cell cell = link.get();
            return new FoundRow(about, cell.words(), cell.span(), RowStatus.LINK, RowMark.NONE, row.span());
        }
        if (words.sayNotApplicable(row.joined())) {
            return new FoundRow(about, null, null, RowStatus.NOT_APPLICABLE, RowMark.NONE, row.span());
        }
        RowMark mark = asked ? words.answer(row) : words.mark(row);
        boolean placed = mark == RowMark.NONE && places.isFilled(row, words);
        return new FoundRow(about, null, null, RowStatus.NO_LINK, placed ? RowMark.PLACED : mark, row.span());
    }
}
