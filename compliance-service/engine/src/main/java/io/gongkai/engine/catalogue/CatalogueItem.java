package io.gongkai.engine.catalogue;

import io.gongkai.engine.school.Ownership;
import io.gongkai.engine.school.SchoolType;
import java.util.List;
import java.util.Objects;
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

    private static final int KINDS = 5;

    public CatalogueItem {
        if (applies.length() != KINDS) {
            throw new IllegalArgumentException("Item " + number + " needs " + KINDS + " letters: " + applies);
        }
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
