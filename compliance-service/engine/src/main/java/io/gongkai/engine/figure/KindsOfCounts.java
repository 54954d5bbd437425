package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.text.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises counts of kinds of what the sentence has counted: 会议12次，其中专题会3次; 发文428件，其中主动公开311件. */
final class KindsOfCounts {

    private static final Set<String> TENDERS = Set.of("tender_items");
    /** What opens kinds stands no farther before them, in characters. */
    private static final int REACH = 240;

    private static final String APPLICATIONS = "applications_received";
    private static final String CASE = "件";
    private static final String DOCUMENTS = "docs_issued";

    private final Phrase inside;
    private final Phrase tenderWays;
    private final Phrase countOfWay;
    private final Phrase tenderNamed;
    private final Phrase tenderRated;
    private final Phrase natures;
    private final Phrase kinds;
    private final Set<String> channels;
    private final Set<String> divided;
    private final Set<String> wholes;

    KindsOfCounts(KindsLexicon words) {
        inside = Phrase.of(words.dividing());
        tenderWays = Phrase.of("(?:" + words.tenderWays() + ")$");
        countOfWay = Phrase.of("(?:" + words.tenderWays() + ")[0-9]");
        tenderNamed = Phrase.of(words.tenderNamed());
        tenderRated = Phrase.of(words.tenderRated());
        natures = Phrase.of(words.natures());
        kinds = Phrase.of(words.told());
        channels = Words.set(words.channels());
        divided = Words.set(words.divided());
        wholes = Words.set(words.wholes());
    }

    /** @param best the reading as a figure of its own; null for none */
    boolean isOne(@Nullable MetricRule best, Setting setting) {
        if (setting.told().contains(DOCUMENTS) && setting.leadHolds(natures)) {
            return true;
        }
        return best != null
                && (isWayOfApplying(best, setting)
                        || isOfTenders(best, setting)
                        || isOfTheSame(best.entry().metric(), setting));
    }

    /** 网站信息又可分为四类：新闻520条、通知236条. */
    boolean isSort(@Nullable MetricRule best, Setting setting) {
        if (best != null && best.entry().channel() == null) {
            return false;
        }
        int start = setting.quantity().start();
        List<Span> told = kinds.all(setting.text(), nearBy(setting), start);
        return !told.isEmpty() && !setting.clues().any(told.get(told.size() - 1).end(), start, channels);
    }

    /** 收到申请9件，其中网络平台7件; what a site published is counted in another unit than cases. */
    private static boolean isWayOfApplying(MetricRule best, Setting setting) {
        return setting.told().contains(APPLICATIONS)
                && best.entry().channel() != null
                && setting.quantity().unit().equals(CASE);
    }

    /** 召开情况通报会61次，其中党委会通报22次. */
    private boolean isOfTheSame(String metric, Setting setting) {
        return divided.contains(metric)
                && setting.told().contains(metric)
                && isInsideSince(setting, statement(setting));
    }

    /** 印发文件213件,184件上网; 完成采购41项,公开招标33项: of what is counted once a report the first is the whole. */
    boolean isLess(String metric, Setting setting) {
        return wholes.contains(metric) && setting.toldMore(metric) != null;
    }

    /** 发布采购信息712条,其中校内平台362条; 完成采购96项,其中公开招标21项、询价42项. */
    private boolean isOfTenders(MetricRule best, Setting setting) {
        boolean tenders = TENDERS.contains(best.entry().metric());
        if (tenders && isSomeOfThem(best.entry().metric(), setting)) {
            return true;
        }
        boolean ofTenders = tenders
                ? setting.told().containsAll(TENDERS)
                : best.entry().channel() != null && setting.told().equals(TENDERS);
        return ofTenders
                && (!tenders || setting.leadHolds(tenderWays))
                && isInsideSince(setting, setting.sentence().start());
    }

    /** 完成采购41项,公开招标33项; 完成招标134项,一次成交121项,成交率90.3%. */
    private boolean isSomeOfThem(String metric, Setting setting) {
        FoundFigure whole = setting.toldMore(metric);
        if (whole == null
                || countOfWay.isIn(
                        setting.text(), whole.span().start(), whole.span().end())) {
            return false;
        }
        int end = setting.quantity().end();
        return setting.leadHolds(tenderWays)
                || setting.leadHolds(tenderNamed)
                || tenderRated.endAt(setting.text(), end, setting.text().length()) >= 0;
    }

    /** Where the statement begins, which a semicolon ends. */
    private static int statement(Setting setting) {
        int start = setting.quantity().start();
        int first = nearBy(setting);
        while (start > first && setting.text().charAt(start - 1) != ';') {
            start--;
        }
        return start;
    }

    private static int nearBy(Setting setting) {
        return Math.max(setting.sentence().start(), setting.quantity().start() - REACH);
    }

    private boolean isInsideSince(Setting setting, int start) {
        return inside.isIn(setting.text(), start, setting.quantity().start());
    }
}
