package io.gongkai.engine.figure;

import java.util.Set;
import java.util.regex.Pattern;

/** Recognises the counts of single departments: 党政办公室206条、教务处188条. */
final class DepartmentReader {

    private static final int CONTEXT = 240;
    private static final int LONGEST_NAME = 30;

    private final Pattern name;
    private final Set<String> units;
    private final Pattern context;

    DepartmentReader(FigureLexicon lexicon) {
        name = Pattern.compile(lexicon.department());
        units = Words.set(lexicon.departmentUnits());
        context = Pattern.compile(lexicon.departmentContext());
    }

    boolean isNamed(Setting setting) {
        if (!units.contains(setting.quantity().unit())) {
            return false;
        }
        int end = setting.quantity().start();
        int from = Math.max(setting.leadStart(), end - LONGEST_NAME);
        return name.matcher(setting.text()).region(from, end).find()
                && context.matcher(setting.text())
                        .region(Math.max(0, end - CONTEXT), end)
                        .find();
    }
}
