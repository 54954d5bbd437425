package io.gongkai.engine.checklist;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.lexicon.RuleData;
import java.util.List;

/** The words of tables ({@code lexicon/checklist.yaml}). */
record ChecklistWords(Phrase notApplicable, Phrase header, List<String> serialMarks) {

    private record Content(String version, String notApplicable, String header, List<String> serialMarks) {}

    static ChecklistWords load(RuleData data) {
        Content content = data.read("/lexicon/checklist.yaml", new TypeReference<>() {});
        return new ChecklistWords(
                Phrase.of(content.notApplicable()), Phrase.of(content.header()), content.serialMarks());
    }

    boolean sayNotApplicable(String joined) {
        return notApplicable.isIn(joined);
    }

    /** The same of a single cell, which needs no look at those beside it. */
    boolean sayNotApplicable(Cell cell) {
        return !cell.link() && notApplicable.isIn("|" + cell.words() + "|");
    }

    Serial serial(Cell cell) {
        return cell.link() ? Serial.of("", serialMarks) : Serial.of(cell.words(), serialMarks);
    }
}
