package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.Set;

/** Recognises the counts of single departments: 党政办公室206条、教务处188条. */
final class DepartmentReader {

    private static final String BY_UNIT = "disclosed_site_by_unit";
    private static final int CONTEXT = 240;
    private static final int LONGEST_NAME = 30;
    private static final int RANKS = 80;
    /** 主流媒体刊发海城学院12篇 names the school, of which others write. */
    private static final Set<String> OTHERS = Set.of("media", "press");

    private final Phrase name;
    private final Set<String> units;
    private final Phrase context;
    private final Phrase ranks;

    DepartmentReader(FigureLexicon lexicon) {
        name = Phrase.of(lexicon.department());
        units = Words.set(lexicon.departmentUnits());
        context = Phrase.of(lexicon.departmentContext());
        ranks = Phrase.of(lexicon.departmentRanks());
    }

    boolean isNamed(Setting setting) {
        if (!units.contains(setting.quantity().unit()) || setting.leadHas(OTHERS)) {
            return false;
        }
        int quantity = setting.quantity().start();
        int end = quantity - (quantity > setting.leadStart() && setting.text().charAt(quantity - 1) == '(' ? 1 : 0);
        int from = Math.max(setting.leadStart(), end - LONGEST_NAME);
        return isNameAtEnd(setting.text(), from, end)
                && (setting.told().contains(BY_UNIT)
                        || context.isIn(setting.text(), Math.max(0, end - CONTEXT), end)
                        || isRanked(setting));
    }

    /**
     * Whether this is one of several departments whose counts the text goes on to tell.
     *
     * @param end of the list of their names
     */
    boolean isName(NormalizedText text, Span words, int end) {
        return isNameAtEnd(text, words.start(), words.end())
                && context.isIn(text, Math.max(0, words.end() - CONTEXT), Math.max(words.end(), end));
    }

    /** A heading above the name has no mark at its end. */
    private boolean isNameAtEnd(NormalizedText text, int from, int end) {
        int line = end;
        while (line > from && !text.gapBefore(line - 1).breaksLine()) {
            line--;
        }
        return name.isIn(text, from, end) || line - 1 > from && name.isIn(text, line - 1, end);
    }

    private boolean isRanked(Setting setting) {
        int from = setting.quantity().end();
        int to = Math.min(setting.sentence().end(), from + RANKS);
        return from < to && ranks.isIn(setting.text(), from, to);
    }
}
