package io.gongkai.engine.catalogue;

import io.gongkai.engine.lexicon.DataCheck;
import io.gongkai.engine.school.Ownership;
import io.gongkai.engine.school.SchoolType;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An item of the list, in the words of the list.
 *
 * @param english its title in short; null where the edition has none
 * @param applies one letter a kind of school (R, C or N): vocational public and private, undergraduate public and private,
 *     graduate training
 * @param national numbers of the national items that it stands for; its own number where an edition says none
 */
public record CatalogueItem(
        int number,
        String category,
        String title,
        @Nullable String english,
        String applies,
        @Nullable List<Integer> national) {

    private static final Pattern LETTERS = Pattern.compile("[RCN]{5}");

    public CatalogueItem {
        DataCheck.of("item " + number)
                .given("category", category)
                .given("title", title)
                .that(
                        applies != null && LETTERS.matcher(applies).matches(),
                        "applies 应为 5 个字母，每个是 R、C 或 N。",
                        "applies has to be five letters, each of them R, C or N.")
                .that(
                        national == null || national.stream().allMatch(n -> n != null && n >= 1),
                        "national 中应为国家清单的事项编号。",
                        "national has to hold numbers of national items.")
                .end();
        national = national == null ? List.of(number) : List.copyOf(national);
    }

    @Override
    public List<Integer> national() {
        return Objects.requireNonNull(national);
    }

    public Applicability applicability(SchoolType type, Ownership ownership) {
        return switch (applies.charAt(column(type, ownership))) {
            case 'R' -> Applicability.REQUIRED;
            case 'C' -> Applicability.CONDITIONAL;
            case 'N' -> Applicability.NOT_APPLICABLE;
            default -> throw new IllegalStateException("Item " + number + " has an unknown letter: " + applies);
        };
    }

    private static int column(SchoolType type, Ownership ownership) {
        return switch (type) {
            case VOCATIONAL -> ownership == Ownership.PUBLIC ? 0 : 1;
            case UNDERGRADUATE -> ownership == Ownership.PUBLIC ? 2 : 3;
            case GRADUATE -> 4;
        };
    }
}
