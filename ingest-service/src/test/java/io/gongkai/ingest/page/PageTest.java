package io.gongkai.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gongkai.ingest.problem.Fault;
import io.gongkai.ingest.problem.ProblemException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @Test
    void aFullPageNamesThePlaceOfTheNext() {
        PageRequest first = PageRequest.of("letters", 1, "2", null);

        Page<String> page = page(List.of("a", "b", "c"), first);

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(PageRequest.of("letters", 1, "2", page.nextCursor()).after(0))
                .isEqualTo("b");
    }

    @Test
    void theLastPageHasNoNext() {
        assertThat(page(List.of("a", "b"), PageRequest.of("letters", 1, "2", null))
                        .nextCursor())
                .isNull();
    }

    @Test
    void withoutALimitFiftyAreShown() {
        assertThat(PageRequest.of("letters", 1, null, null).limit()).isEqualTo(50);
        assertThat(PageRequest.of("letters", 1, "200", null).fetchSize()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "many", "", "99999999999"})
    void aLimitOutOfBoundsIsRefused(String limit) {
        assertThat(refused(limit, null)).containsExactly("limit");
    }

    @Test
    void allFaultsOfTheParametersComeAtOnce() {
        assertThat(refused("0", "damaged")).containsExactly("limit", "cursor");
    }

    private static Page<String> page(List<String> fetched, PageRequest request) {
        return Page.of(fetched, request, letter -> Cursor.of("letters", letter), Function.identity());
    }

    private static List<String> refused(String limit, String cursor) {
        return catchThrowableOfType(ProblemException.class, () -> PageRequest.of("letters", 1, limit, cursor))
                .faults()
                .stream()
                .map(Fault::parameter)
                .toList();
    }
}
