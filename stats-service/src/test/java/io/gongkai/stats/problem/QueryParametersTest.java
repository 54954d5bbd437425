package io.gongkai.stats.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class QueryParametersTest {

    /** An operation with a filter of its own, one gathered in a class and one that takes many values. */
    static final class Tables {

        void schools(@QueryParam("city") String city, @QueryParam("tags") List<String> tags, @BeanParam Page page) {}

        static final class Page {
            @QueryParam("limit")
            String limit = "";
        }
    }

    @Test
    void oneValueEachIsRight() throws NoSuchMethodException {
        assertThat(faults(Map.of("city", List.of("长沙市"), "limit", List.of("10"))))
                .isEmpty();
    }

    @Test
    void anUnknownARepeatedAndAnEmptyParameterAreNamedAtOnce() throws NoSuchMethodException {
        assertThat(faults(Map.of("town", List.of("长沙市"), "city", List.of(""), "limit", List.of("10", "10"))))
                .containsExactly("city empty-parameter", "limit repeated-parameter", "town unknown-parameter");
    }

    @Test
    void aListMayBeRepeated() throws NoSuchMethodException {
        assertThat(faults(Map.of("tags", List.of("a", "b")))).isEmpty();
    }

    private static List<String> faults(Map<String, List<String>> given) throws NoSuchMethodException {
        var operation = Tables.class.getDeclaredMethod("schools", String.class, List.class, Tables.Page.class);
        return QueryParameters.faultsOf(new TreeMap<>(given), QueryParameters.of(operation)).list().stream()
                .map(fault -> fault.parameter() + " " + fault.code())
                .toList();
    }
}
