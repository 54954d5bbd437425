package io.gongkai.engine.school;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The provinces by the first two digits of GB/T 2260. */
public final class Provinces {

    private static final Set<String> ALL = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");

    private Provinces() {}

    public static Set<String> all() {
        return ALL;
    }

    public static boolean exists(@Nullable String code) {
        return code != null && ALL.contains(code);
    }
}
