package io.gongkai.engine.checklist;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.text.Marks;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of tables ({@code lexicon/checklist.yaml}).
 *
 * @param question what the head of a column asks that 是 and 否 answer: 是否公开
 * @param opening what cells begin with that are a mark of publication or of none
 * @param places the head of a column that says where items are published
 * @param sums the first cell of a row that only adds up
 * @param noPlace what a cell of that column says where there is no such place
 */
record ChecklistWords(
        Phrase notApplicable,
        Phrase header,
        Phrase question,
        Marks opening,
        Pattern published,
        Pattern withheld,
        Phrase places,
        Phrase noPlace,
        Phrase sums,
        List<String> serialMarks) {

    private static final String YES = "|是|";
    private static final String NO = "|否|";

    private record Content(
            String version,
            String notApplicable,
            String header,
            String question,
            String opening,
            String published,
            String withheld,
            String places,
            String noPlace,
            String sums,
            List<String> serialMarks) {}

    static ChecklistWords load(RuleData data) {
        Content content = data.read("/lexicon/checklist.yaml", new TypeReference<>() {});
        return new ChecklistWords(
                Phrase.of(content.notApplicable()),
                Phrase.of(content.header()),
                Phrase.of(content.question()),
                Marks.of(content.opening()),
                Pattern.compile(content.published()),
                Pattern.compile(content.withheld()),
                Phrase.of(content.places()),
                Phrase.of(content.noPlace()),
                Phrase.of(content.sums()),
                content.serialMarks());
    }

    boolean sayNotApplicable(String joined) {
        return notApplicable.isIn(joined);
    }

    /** The same of a single cell, which needs no look at those beside it. */
    boolean sayNotApplicable(Cell cell) {
        return !cell.link() && notApplicable.isIn("|" + cell.words() + "|");
    }

    /** Whether a row without a number of its own has a cell that is nothing but one: 招标公告 | 57 | -. */
    boolean countsIn(RowText row) {
        return row.cells().stream().skip(1).anyMatch(cell -> isNumber(cell.words()))
                && !Serial.of(row.cells().get(0).words(), serialMarks).isPresent();
    }

    private static boolean isNumber(String words) {
        return !words.isEmpty() && words.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** What the cells behind its name are marked with; one of several marks is enough for publication. */
    RowMark mark(RowText row) {
        RowMark mark = RowMark.NONE;
        for (int i = 1; i < row.cells().size(); i++) {
            String cell = row.cells().get(i).words();
            if (opening.has(cell.charAt(0))) {
                if (published.matcher(cell).matches()) {
                    return RowMark.PUBLISHED;
                }
                mark = withheld.matcher(cell).matches() ? RowMark.WITHHELD : mark;
            }
        }
        return mark;
    }

    /** What the row answers to the question that a column asks, or is marked with. */
    RowMark answer(RowText row) {
        boolean yes = row.joined().contains(YES);
        return yes || row.joined().contains(NO) ? yes ? RowMark.PUBLISHED : RowMark.WITHHELD : mark(row);
    }

    Serial serial(Cell cell) {
        return cell.link() ? Serial.of("", serialMarks) : Serial.of(cell.words(), serialMarks);
    }
}
