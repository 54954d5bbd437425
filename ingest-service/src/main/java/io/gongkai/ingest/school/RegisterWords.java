package io.gongkai.ingest.school;

import io.gongkai.ingest.problem.Text;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The words for types and ownerships in tables: the constants of the API, and what an office writes. */
final class RegisterWords {

    static final Text TYPES = new Text(
            "办学类型应为高职、本科、研究生培养，或 VOCATIONAL、UNDERGRADUATE、GRADUATE。",
            "The type is VOCATIONAL, UNDERGRADUATE or GRADUATE, or 高职, 本科, 研究生培养.");
    static final Text OWNERSHIPS =
            new Text("办学性质应为公办、民办，或 PUBLIC、PRIVATE。", "The ownership is PUBLIC or PRIVATE, or 公办, 民办.");

    private static final Map<SchoolType, String> TYPE =
            Map.of(SchoolType.VOCATIONAL, "高职", SchoolType.UNDERGRADUATE, "本科", SchoolType.GRADUATE, "研究生培养");
    private static final Map<Ownership, String> OWNERSHIP = Map.of(Ownership.PUBLIC, "公办", Ownership.PRIVATE, "民办");

    private RegisterWords() {}

    static Optional<SchoolType> type(String word) {
        return find(TYPE, word);
    }

    static Optional<Ownership> ownership(String word) {
        return find(OWNERSHIP, word);
    }

    static String zh(SchoolType type) {
        return Objects.requireNonNull(TYPE.get(type));
    }

    static String zh(Ownership ownership) {
        return Objects.requireNonNull(OWNERSHIP.get(ownership));
    }

    private static <E extends Enum<E>> Optional<E> find(Map<E, String> words, String word) {
        return words.entrySet().stream()
                .filter(entry ->
                        entry.getKey().name().equals(word) || entry.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
