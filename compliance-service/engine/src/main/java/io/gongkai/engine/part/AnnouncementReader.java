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
import org.jspecify.annotations.Nullable;

/** Reads what the introduction announces: 全文包括概述、主动公开情况…等八个部分. */
public final class AnnouncementReader {

    private static final int INTRODUCTION = 2_000;
    private static final int LONGEST_NAME = 60;
    private static final Pattern COUNT = Pattern.compile("(?<!第)([一二三四五六七八九十]|\\d{1,2})个?大?(部分|方面|章|板块|块|项内容|项组成)");
    private static final Pattern OPENING = Pattern.compile("包括|包含|涵盖|由|分为|分|共|内容(?:有|为|含)|依次为|除(?!外)|组成|构成");
    private static final Pattern LISTED = Pattern.compile("组成|构成|部分|包括|包含|涵盖|依次");
    private static final Pattern ABOUT_REPORT = Pattern.compile("(?<![需应当要])报告|全文|本文|正文");

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
        Matcher opening = OPENING.matcher(words);
        if (!LISTED.matcher(words).find() && !COUNT.matcher(words).find() || !opening.find()) {
            return Optional.empty();
        }
        Set<PartCode> named = EnumSet.noneOf(PartCode.class);
        for (String name : NAME_END.split(words.substring(opening.start()), -1)) {
            if (name.length() <= LONGEST_NAME) {
                named.addAll(parts.grammar().read(name).parts());
            }
        }
        Integer count = count(words, named.size());
        boolean lists = named.size() >= 3
                && LISTED.matcher(words).find()
                && ABOUT_REPORT.matcher(words).find();
        return count != null || lists ? Optional.of(new Announcement(count, named, sentence.span())) : Optional.empty();
    }

    /** 部分 and 章 are said of a report; 方面 and 项 of many things, so that names have to stand beside them. */
    private static @Nullable Integer count(String words, int named) {
        Matcher count = COUNT.matcher(words);
        while (count.find()) {
            int number = number(count.group(1));
            boolean ofReport = count.group(2).equals("部分") || count.group(2).equals("章");
            boolean announces = ofReport ? ABOUT_REPORT.matcher(words).find() || named >= 2 : named >= 3;
            if (number >= 2 && announces) {
                return number;
            }
        }
        return null;
    }

    private static int number(String numeral) {
        return Character.isDigit(numeral.charAt(0))
                ? Integer.parseInt(numeral)
                : (int) HanNumber.parse(numeral, 0, numeral.length());
    }
}
