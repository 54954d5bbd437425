package io.gongkai.ingest.collection;

import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.problem.Text;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The profiles by which compliance-service judges. Only their names are known here, as a setting, so that a new profile
 * needs no new release of this service.
 */
@Singleton
class Profiles {

    private static final Text UNKNOWN =
            new Text("没有名为“%s”的框架；可用的框架：%s。", "There is no profile \"%s\"; the known ones are: %s.");

    private final List<String> names;

    Profiles(@ConfigProperty(name = "gongkai.collection.profiles") List<String> names) {
        this.names = List.copyOf(names);
    }

    /** Left out is no fault: compliance-service then chooses by province and year. */
    void check(String pointer, @Nullable String profile, Faults faults) {
        if (profile != null && !names.contains(profile)) {
            faults.add(pointer, "unknown-profile", UNKNOWN.with(profile, String.join(", ", names)));
        }
    }
}
