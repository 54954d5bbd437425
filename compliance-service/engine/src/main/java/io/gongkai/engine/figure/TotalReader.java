package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises the whole of what was disclosed, over all channels. */
final class TotalReader {

    private static final int LONGEST_WORDS = 40;
    private static final int BEHIND = 4;
    /** What is published of them counts among the channels' own. */
    private static final String TENDERS = "tender_items";

    private static final Set<String> NEW_MEDIA = Set.of("wechat", "weibo", "douyin", "newmedia", "tweet");
    private static final Set<String> ONLY_NEW_MEDIA = Set.of("newmedia");
    private static final Set<String> WEB = Set.of("site", "column");
    private static final Set<String> CHANNELS =
            Set.of("site", "column", "oa", "newspaper", "media", "board", "document", "elsewhere");

    private final Set<String> units;
    private final Phrase words;
    private final Phrase sure;
    private final Phrase overall;
    private final Phrase behind;
    private final Phrase notBefore;
    private final Phrase closing;
    private final Phrase closingAll;

    TotalReader(FigureLexicon.Total total) {
        units = Words.set(total.units());
        words = Phrase.of(total.words());
        sure = Phrase.of(total.sure());
        overall = Phrase.of(total.overall());
        behind = Phrase.of(total.behind());
        notBefore = Phrase.of(total.notBefore());
        closing = Phrase.of(total.closing());
        closingAll = Phrase.of(total.closingAll());
    }

    /** @param best the reading as something else; null for none */
    boolean isTotal(Setting setting, @Nullable MetricRule best) {
        if (!units.contains(setting.quantity().unit())) {
            return false;
        }
        if (setting.leadHolds(closing) && channelsTold(told(setting)) > 1) {
            return !sumsUpNewMedia(setting, told(setting));
        }
        int end = setting.quantity().start();
        if (!words.isIn(setting.text(), Math.max(setting.leadStart(), end - LONGEST_WORDS), end)) {
            return false;
        }
        if (setting.shared() != null && best == null && !setting.leadHolds(overall)) {
            return false;
        }
        if (best == null && setting.leadHolds(notBefore)) {
            return false;
        }
        if (best == null || best.isWeak()) {
            return setting.leadHolds(sure) || isFollowedByParts(setting);
        }
        return best.entry().channel() != null && sumsUp(setting);
    }

    /** 新媒体方面，公众号360条，微博540条，合计900条; the same without the word where other channels were told before. */
    private static boolean sumsUpNewMedia(Setting setting, Set<String> told) {
        return told.stream().noneMatch(TotalReader::isOtherChannel)
                && (setting.sentenceHas(ONLY_NEW_MEDIA)
                        || setting.everTold().stream().anyMatch(TotalReader::isOtherChannel));
    }

    private static boolean isOtherChannel(String metric) {
        return isChannel(metric) && !metric.endsWith("_posts");
    }

    /** 以上合计4232条 sums up what other sentences told too. */
    private Set<String> told(Setting setting) {
        return setting.leadHolds(closingAll) ? setting.everTold() : setting.told();
    }

    private static long channelsTold(Set<String> told) {
        return told.stream().filter(TotalReader::isChannel).count();
    }

    static boolean isChannel(String metric) {
        return metric.startsWith("disclosed_")
                || metric.endsWith("_posts")
                || metric.endsWith("_items") && !metric.equals(TENDERS);
    }

    private boolean isFollowedByParts(Setting setting) {
        int end = setting.quantity().end();
        return behind.endAt(setting.text(), end, Math.min(setting.text().length(), end + BEHIND)) >= 0;
    }

    /** Channels are listed only to be summed up: 通过网站、公众号等渠道; a list of one kind is that kind's own. */
    private static boolean sumsUp(Setting setting) {
        Set<String> kinds = new HashSet<>();
        List<Clue> lead = setting.clues()
                .within(statementStart(setting), setting.quantity().start());
        for (Clue clue : lead) {
            if (NEW_MEDIA.contains(clue.concept())) {
                kinds.add("newmedia");
            } else if (CHANNELS.contains(clue.concept())) {
                kinds.add(clue.concept());
            }
        }
        if (kinds.contains("media") || kinds.equals(Set.of("newmedia"))) {
            return false;
        }
        return endsGenerally(lead) || kinds.size() > 2 || kinds.size() == 2 && !kinds.equals(WEB);
    }

    /** What stands before a semicolon is another statement's. */
    private static int statementStart(Setting setting) {
        int i = setting.quantity().start();
        while (i > setting.leadStart() && setting.text().charAt(i - 1) != ';') {
            i--;
        }
        return i;
    }

    /** The list ends in 等渠道, 等多种媒介, not in one more channel. */
    private static boolean endsGenerally(List<Clue> lead) {
        for (int i = lead.size() - 1; i >= 0; i--) {
            String concept = lead.get(i).concept();
            if (NEW_MEDIA.contains(concept) || CHANNELS.contains(concept) || concept.equals("generic")) {
                return concept.equals("generic");
            }
        }
        return false;
    }
}
