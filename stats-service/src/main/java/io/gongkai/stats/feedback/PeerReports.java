package io.gongkai.stats.feedback;

import io.gongkai.stats.sql.Arguments;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The assessed reports of a school and its peers on one year.
 *
 * @param bySchool identifiers of the reports by the codes of the schools
 */
record PeerReports(String schoolCode, Map<String, String> bySchool) {

    int count() {
        return bySchool.size();
    }

    /** How many of them are not the school's own. */
    int others() {
        return own() == null ? count() : count() - 1;
    }

    /** That of the school itself; null where it has none. */
    @Nullable
    String own() {
        return bySchool.get(schoolCode);
    }

    Arguments arguments() {
        return Arguments.with("school", schoolCode)
                .and("own", own())
                .and("reports", bySchool.values().toArray(String[]::new));
    }
}
