package io.gongkai.engine.part;

import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.HanNumber;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the introduction announces: 全文包括概述、主动公开情况…等八个部分. */
public final class AnnouncementReader {

    private static final int INTRODUCTION = 2_000;
    private static final Pattern COUNT = Pattern.compile(
            "(?:(?:[由分包含括共为成]|组成|如下|[\\)、,:]|内容|情况表?|事项|措施)等?|等)(?:以下|下列)?([一二三四五六七八九十]|\\d{1,2})个?大?(?:部分|方面|章|板块)");
    private static final Pattern OPENING = Pattern.compile("包括|由|分为|包含|涵盖|分别(?:是|为)|内容(?:有|为)|组成|构成|共[分有计]");
    private static final Pattern LISTED = Pattern.compile("组成|构成|部分|包括|包含");

    private static final Pattern NAME_END = Pattern.compile("[,;:。]|、(?=[因对依主清其信])");

    private final PartFinder parts;

    public AnnouncementReader(PartFinder parts) {
        this.parts = parts;
    }

    public Optional<Announcement> find(NormalizedText text, Sentences sentences) {
        for (Sentence sentence : sentences.all()) {
            if (sentence.start() > INTRODUCTION) {
                break;
            }
            Optional<Announcement> found = read(text, sentence);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Announcement> read(NormalizedText text, Sentence sentence) {
        String words = text.substring(sentence.start(), sentence.end());
        if (!words.contains("部分")
                && !words.contains("方面")
                && !words.contains("组成")
                && !words.contains("章")
                && !words.contains("板块")
                && !words.contains("包括")) {
            return Optional.empty();
        }
        Matcher opening = OPENING.matcher(words);
        if (!opening.find()) {
            return Optional.empty();
        }
        Set<PartCode> named = EnumSet.noneOf(PartCode.class);
        for (String name : NAME_END.split(words.substring(opening.start()), -1)) {
            if (name.length() <= 60) {
                named.addAll(parts.grammar().read(name).parts());
            }
        }
        Matcher count = COUNT.matcher(words);
        Integer number = count.find() ? number(count.group(1)) : null;
        boolean announces = number != null && (named.size() >= 2 || aboutReport(words))
                || named.size() >= 3 && LISTED.matcher(words).find() && aboutReport(words);
        return announces ? Optional.of(new Announcement(number, named, sentence.span())) : Optional.empty();
    }

    private static boolean aboutReport(String words) {
        return words.contains("报告") || words.contains("全文") || words.contains("本文");
    }

    private static int number(String numeral) {
        return Character.isDigit(numeral.charAt(0))
                ? Integer.parseInt(numeral)
                : (int) HanNumber.parse(numeral, 0, numeral.length());
    }
}
