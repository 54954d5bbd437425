package io.gongkai.engine.checklist;

import io.gongkai.engine.catalogue.EditionNumbers;
import io.gongkai.engine.item.FoundTerms;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.outline.Line;
import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the table of list items in all forms that reports give it: bars, tabs, aligned blanks, numbered lines, rows wrapped
 * over lines, several rows on one line. Thread-safe.
 */
public final class ChecklistReader {

    private final ChecklistWords words;

    public ChecklistReader(RuleData data) {
        this.words = ChecklistWords.load(data);
    }

    /** What the rows give that a school sends beside the text: an address, a word that the item does not apply, nothing. */
    public List<SentRow> read(List<ChecklistEntry> sent) {
        return SentRow.all(sent, words);
    }

    /**
     * @param named the words of the text that speak of items
     * @param edition what the items are called in the edition that the report is held against
     */
    public List<FoundRow> read(NormalizedText text, List<Line> lines, FoundTerms named, EditionNumbers edition) {
        RowReader rows = new RowReader(words, named, edition);
        List<FoundRow> found = new ArrayList<>();
        for (List<RowText> table : new RowTexts(text, lines, words).tables()) {
            found.addAll(rows.read(table));
        }
        return found;
    }
}
