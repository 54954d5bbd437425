package io.gongkai.engine.item;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.util.function.Consumer;

/**
 * Finds where a report says of itself that it is published: in the introduction (全文共七部分,已在学校信息公开网发布) and among the
 * other matters of S7, where 全文 and 电子版 are those of the report.
 */
final class OwnReport {

    private OwnReport() {}

    static void find(Surroundings around, Phrase published, Consumer<Span> found) {
        int firstHeading = around.firstHeading();
        Span others = around.part(PartCode.S7).body();
        for (Sentence sentence : around.sentences().all()) {
            boolean speaks = sentence.end() <= firstHeading || others != null && others.contains(sentence.start());
            Span place = speaks ? published.first(around.text(), sentence.start(), sentence.end()) : null;
            if (place != null) {
                found.accept(place);
            }
        }
    }
}
