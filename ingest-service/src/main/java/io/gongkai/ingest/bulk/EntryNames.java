package io.gongkai.ingest.bulk;

import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.report.BulkEntry;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Looks at the names in an archive. None of them ever becomes a path here; but whoever unpacks the same archive elsewhere
 * would be harmed, and two equal names leave open which is meant.
 */
final class EntryNames {

    private static final int LONGEST = 255;

    private final Set<String> seen = new HashSet<>();
    private final Faults faults;

    EntryNames(Faults faults) {
        this.faults = faults;
    }

    void check(int number, String name) {
        String pointer = "/entries/" + number;
        if (isUnsafe(name) || !seen.add(name.toLowerCase(Locale.ROOT))) {
            faults.add(pointer, "unsafe-name", BulkProblems.UNSAFE_NAME.with(shown(name)));
        } else if (!BulkEntry.isUsable(name)) {
            faults.add(pointer, "unusable-name", BulkProblems.UNUSABLE_NAME.with(shown(name)));
        }
    }

    private static boolean isUnsafe(String name) {
        boolean leaves = name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || Arrays.asList(name.split("/", -1)).contains("..");
        return leaves || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl);
    }

    private static String shown(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }
}
