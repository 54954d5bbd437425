package io.gongkai.engine.checklist;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.RuleData;
import java.util.List;
import java.util.regex.Pattern;

/** The words of tables ({@code lexicon/checklist.yaml}). */
record ChecklistWords(Pattern notApplicable, Pattern header, List<String> serialMarks) {

    private record Content(String version, String notApplicable, String header, List<String> serialMarks) {}

    static ChecklistWords load(RuleData data) {
        Content content = data.read("/lexicon/checklist.yaml", new TypeReference<>() {});
        return new ChecklistWords(
                Pattern.compile(content.notApplicable()), Pattern.compile(content.header()), content.serialMarks());
    }

    boolean sayNotApplicable(String joined) {
        return notApplicable.matcher(joined).find();
    }

    Serial serial(Cell cell) {
        return cell.link() ? Serial.of("", serialMarks) : Serial.of(cell.words(), serialMarks);
    }
}
