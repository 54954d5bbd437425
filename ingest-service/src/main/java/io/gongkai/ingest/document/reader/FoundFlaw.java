package io.gongkai.ingest.document.reader;

import io.gongkai.ingest.problem.Text;
import java.util.Locale;

/**
 * A flaw of one file.
 *
 * @param file where it was found: the part of the form, followed by the name within an archive
 * @param zh what to do, in Chinese
 * @param en the same in English
 */
public record FoundFlaw(String file, Flaw flaw, String zh, String en) {

    public static FoundFlaw of(String file, Flaw flaw, Object... values) {
        Text text = values.length == 0 ? flaw.text() : flaw.text().with(values);
        return new FoundFlaw(file, flaw, text.zh(), text.en());
    }

    public Text text() {
        return new Text(zh, en);
    }

    FoundFlaw within(String outer) {
        String name = outer + '/' + file.toLowerCase(Locale.ROOT);
        return new FoundFlaw(name, flaw, zh, en);
    }
}
