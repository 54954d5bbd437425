package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import java.util.Set;

/** Recognises counts that are none of this year's: the year before's, a change, what was taken down, a total told before. */
final class ApartCounts {

    private static final Set<String> OTHER_TIMES = Set.of("prior", "apart", "existing", "planned");
    private static final Set<String> CHANGE = Set.of("change");
    private static final int COUNTED = 10;

    private final Phrase risen;
    private final Phrase rising;
    private final Phrase pointedBack;
    private final Phrase countedIn;

    ApartCounts(FigureLexicon lexicon) {
        risen = Phrase.of("(?:" + lexicon.risen() + ")$");
        rising = Phrase.of(lexicon.risen());
        pointedBack = Phrase.of(lexicon.pointedBack());
        countedIn = Phrase.of(lexicon.countedIn());
    }

    boolean isApart(Setting setting) {
        return isOfAnotherTime(setting) && !risen.isIn(setting.lead())
                || isPointedBackTo(setting)
                || isRisenFrom(setting);
    }

    /** 公众号推送防疫内容96条(已计入公众号数量): some of the channel's own. */
    boolean isCountedIn(MetricRule rule, Setting setting) {
        int from = setting.quantity().end();
        int end = countedIn.endAt(setting.text(), from, setting.text().length());
        return end >= 0
                && setting.clues().within(end, Math.min(setting.text().length(), end + COUNTED)).stream()
                        .anyMatch(clue -> rule.isBy(clue.concept()));
    }

    /** 由5.1万人增加到6.2万人. */
    private boolean isRisenFrom(Setting setting) {
        int end = setting.quantity().end();
        return rising.endAt(setting.text(), end, setting.text().length()) >= 0;
    }

    /** 上年1360条, 比上年多120条; what was taken down or concerns one field only. */
    private static boolean isOfAnotherTime(Setting setting) {
        int clause = setting.clauseStart();
        Quantity quantity = setting.quantity();
        for (Clue clue : setting.clues().within(clause, quantity.start())) {
            if (OTHER_TIMES.contains(clue.concept())
                    || CHANGE.contains(clue.concept()) && quantity.start() - clue.end() <= 2) {
                return true;
            }
        }
        return false;
    }

    private boolean isPointedBackTo(Setting setting) {
        return pointedBack.endAt(
                        setting.text(), setting.quantity().end(), setting.text().length())
                >= 0;
    }
}
