package io.gongkai.stats.problem;

import java.util.Locale;

/** A sentence in both languages, with the placeholders of {@link String#format}. */
public record Text(String zh, String en) {

    /** The sentence with its values filled in, in both languages. */
    public Text with(Object... values) {
        return new Text(String.format(Locale.ROOT, zh, values), String.format(Locale.ROOT, en, values));
    }

    /** The sentence with its one value filled in, each language with its own. */
    public Text withEach(Text value) {
        return new Text(String.format(Locale.ROOT, zh, value.zh), String.format(Locale.ROOT, en, value.en));
    }

    public String in(Language language) {
        return language == Language.EN ? en : zh;
    }
}
