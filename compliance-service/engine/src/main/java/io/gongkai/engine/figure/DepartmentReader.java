package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.Set;

/** Recognises the counts of single departments: 党政办公室206条、教务处188条. */
final class DepartmentReader {

    private static final String BY_UNIT = "disclosed_site_by_unit";
    private static final String OF_SITE = "disclosed_site";
    private static final String SITE = "site";
    private static final Set<String> PUBLISHED = Set.of("条", "篇");
    private static final String TOTAL = "disclosed_total";
    private static final String COLLEGE = "学院";
    /** The title of a report names the school. */
    private static final int TITLE = 120;

    private static final int CONTEXT = 240;
    private static final int LONGEST_NAME = 30;
    private static final int RANKS = 80;
    private static final int LISTED = 48;
    /** 主流媒体刊发海城学院12篇 names the school, of which others write. */
    private static final Set<String> OTHERS = Set.of("media", "press");

    private final Phrase name;
    private final Set<String> units;
    private final Phrase context;
    private final Phrase ranks;
    private final Phrase ownTold;
    private final Phrase college;
    private final Phrase partsBehind;
    private final Phrase next;
    private final Phrase listed;

    DepartmentReader(FigureLexicon lexicon) {
        name = Phrase.of(lexicon.department());
        units = Words.set(lexicon.departmentUnits());
        context = Phrase.of(lexicon.departmentContext());
        ranks = Phrase.of(lexicon.departmentRanks());
        ownTold = Phrase.of(lexicon.departmentTold());
        college = Phrase.of(lexicon.college());
        next = Phrase.of(lexicon.departmentNext());
        listed = Phrase.of(lexicon.departmentListed());
        partsBehind = Phrase.of(lexicon.total().behind());
    }

    boolean isNamed(Setting setting) {
        if (!units.contains(setting.quantity().unit()) || setting.leadHas(OTHERS)) {
            return false;
        }
        int quantity = setting.quantity().start();
        int end = quantity - (quantity > setting.leadStart() && setting.text().charAt(quantity - 1) == '(' ? 1 : 0);
        int from = Math.max(setting.leadStart(), end - LONGEST_NAME);
        return isNameAtEnd(name, setting.text(), from, end)
                        && (isOwn(setting)
                                || setting.told().contains(BY_UNIT)
                                || context.isIn(setting.text(), Math.max(0, end - CONTEXT), end)
                                || isRanked(setting)
                                || isOfTheSite(setting)
                                || isListed(setting))
                || isCollege(setting, from, end);
    }

    /** 宣传部全年发布信息640条. */
    private boolean isOwn(Setting setting) {
        return setting.leadHolds(ownTold)
                && partsBehind.endAt(
                                setting.text(),
                                setting.quantity().end(),
                                setting.text().length())
                        < 0;
    }

    /** 机电工程学院全年发布信息430条, behind the school's total; the school may be called 学院 too. */
    private boolean isCollege(Setting setting, int from, int end) {
        if (!setting.everTold().contains(TOTAL)
                || !setting.leadHolds(ownTold)
                || !isNameAtEnd(college, setting.text(), from, end)) {
            return false;
        }
        int named = setting.text().indexOf(COLLEGE, from, end);
        int start = named;
        while (start > from
                && Character.isIdeographic(setting.text().charAt(start - 1))
                && !setting.text().gapBefore(start).breaksLine()) {
            start--;
        }
        String name = setting.text().substring(start, named + COLLEGE.length());
        return setting.text().indexOf(name, 0, Math.min(TITLE, from)) < 0;
    }

    /**
     * Whether this is one of several departments whose counts the text goes on to tell.
     *
     * @param end of the list of their names
     */
    boolean isName(NormalizedText text, Span words, int end) {
        return isNameAtEnd(name, text, words.start(), words.end())
                && context.isIn(text, Math.max(0, words.end() - CONTEXT), Math.max(words.end(), end));
    }

    /** A heading above the name has no mark at its end. */
    private static boolean isNameAtEnd(Phrase name, NormalizedText text, int from, int end) {
        int line = end;
        while (line > from && !text.gapBefore(line - 1).breaksLine()) {
            line--;
        }
        return name.isIn(text, from, end) || line - 1 > from && name.isIn(text, line - 1, end);
    }

    /** 门户网站1342条按供稿单位划分,党政办公室402条. */
    private static boolean isOfTheSite(Setting setting) {
        return SITE.equals(setting.shared()) && setting.told().contains(OF_SITE);
    }

    /** 单位发文前列:宣传部412条、教务处305条: the first of several of whose publications the words before speak. */
    private boolean isListed(Setting setting) {
        NormalizedText text = setting.text();
        int start = setting.quantity().start();
        return PUBLISHED.contains(setting.quantity().unit())
                && next.endAt(text, setting.quantity().end(), text.length()) >= 0
                && listed.isIn(text, Math.max(0, start - LISTED), start);
    }

    private boolean isRanked(Setting setting) {
        int from = setting.quantity().end();
        int to = Math.min(setting.sentence().end(), from + RANKS);
        return from < to && ranks.isIn(setting.text(), from, to);
    }
}
