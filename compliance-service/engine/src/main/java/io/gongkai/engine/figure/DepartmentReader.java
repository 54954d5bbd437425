package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import java.util.Set;

/** Recognises the counts of single departments: 党政办公室206条、教务处188条. */
final class DepartmentReader {

    private static final int CONTEXT = 240;
    private static final int LONGEST_NAME = 30;

    private final Phrase name;
    private final Set<String> units;
    private final Phrase context;

    DepartmentReader(FigureLexicon lexicon) {
        name = Phrase.of(lexicon.department());
        units = Words.set(lexicon.departmentUnits());
        context = Phrase.of(lexicon.departmentContext());
    }

    boolean isNamed(Setting setting) {
        if (!units.contains(setting.quantity().unit())) {
            return false;
        }
        int end = setting.quantity().start();
        int from = Math.max(setting.leadStart(), end - LONGEST_NAME);
        return name.isIn(setting.text(), from, end) && context.isIn(setting.text(), Math.max(0, end - CONTEXT), end);
    }
}
