package io.gongkai.engine.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists of words as the lexicon writes them: 条|篇|期. */
final class Words {

    private Words() {}

    static Set<String> set(@Nullable String words) {
        return words == null ? Set.of() : Set.of(words.split("\\|", -1));
    }
}
