package io.gongkai.stats.vocabulary;

import io.gongkai.stats.problem.Fault;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.problem.Text;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the words of vocabularies in parameters. */
public final class Word {

    private static final Text ONE_OF = new Text("应为以下之一：%s", "Must be one of: %s");

    private Word() {}

    /** Null where there is no text, and with a fault where the text is no word of the vocabulary. */
    public static <E extends Enum<E>> @Nullable E read(
            String parameter, @Nullable String text, Class<E> vocabulary, Faults faults) {
        if (text == null) {
            return null;
        }
        Optional<E> found = Arrays.stream(vocabulary.getEnumConstants())
                .filter(word -> word.name().equals(text))
                .findFirst();
        if (found.isEmpty()) {
            String words =
                    Arrays.stream(vocabulary.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            faults.add(Fault.inParameter(parameter, "unknown-value", ONE_OF.with(words)));
        }
        return found.orElse(null);
    }
}
