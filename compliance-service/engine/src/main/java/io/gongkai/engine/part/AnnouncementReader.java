package io.gongkai.engine.part;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.HanNumber;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what the introduction announces: 全文包括概述、主动公开情况…等八个部分 ({@code lexicon/announcement.yaml}). */
public final class AnnouncementReader {

    private static final int LONGEST_COUNT = 20;

    private record Words(
            String version,
            String count,
            List<String> ofReport,
            String opening,
            String nameEnd,
            String behind,
            String listed,
            String aboutReport,
            int introduction,
            int longestName,
            FewestNames fewestNames) {}

    private record FewestNames(int unnumbered, int ofParts, int ofOthers) {}

    private final PartFinder parts;
    private final Words words;
    private final Phrase counts;
    private final Phrase openings;
    private final Pattern nameEnd;
    private final Phrase behind;
    private final Phrase listed;
    private final Phrase aboutReport;

    public AnnouncementReader(RuleData data, PartFinder parts) {
        this.parts = parts;
        words = data.read("/lexicon/announcement.yaml", new TypeReference<>() {});
        counts = Phrase.of(words.count());
        openings = Phrase.of(words.opening());
        nameEnd = Pattern.compile(words.nameEnd());
        behind = Phrase.of(words.behind());
        listed = Phrase.of(words.listed());
        aboutReport = Phrase.of(words.aboutReport());
    }

    public Optional<Announcement> find(NormalizedText text, Sentences sentences) {
        for (Sentence sentence : sentences.all()) {
            if (sentence.start() > words.introduction()) {
                break;
            }
            Optional<Announcement> found = read(text, sentences, sentence);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Announcement> read(NormalizedText text, Sentences sentences, Sentence sentence) {
        int start = sentence.start();
        int end = sentence.end();
        boolean lists = listed.isIn(text, start, end);
        Span opening = lists || counts.isIn(text, start, end) ? openings.first(text, start, end) : null;
        if (opening == null) {
            return Optional.empty();
        }
        Set<PartCode> named = EnumSet.noneOf(PartCode.class);
        for (String name : nameEnd.split(text.substring(opening.start(), end), -1)) {
            if (name.length() <= words.longestName()) {
                named.addAll(parts.grammar().read(name).parts());
            }
        }
        boolean ofReport = aboutReport.isIn(text, start, end);
        Integer count = count(counts.matches(text, start, end), named.size(), ofReport);
        boolean enough = named.size() >= words.fewestNames().unnumbered();
        if (count == null && lists && enough) {
            count = countBehind(text, sentences, sentence);
        }
        return count != null || lists && enough && ofReport
                ? Optional.of(new Announcement(count, named, sentence.span()))
                : Optional.empty();
    }

    /** 内容依次为：概述；其他事项。共两部分: the number in a sentence of its own right behind the names; null where there is none. */
    private @Nullable Integer countBehind(NormalizedText text, Sentences sentences, Sentence sentence) {
        if (sentence.index() + 1 == sentences.size()) {
            return null;
        }
        Sentence next = sentences.get(sentence.index() + 1);
        int end = Math.min(next.end(), next.start() + LONGEST_COUNT);
        return behind.matches(text, next.start(), end).stream()
                .filter(match -> match.start() == 0)
                .map(match -> number(match.group(1)))
                .findFirst()
                .orElse(null);
    }

    /** 部分 and 章 are said of a report; 方面 and 项 of many things, so that names have to stand beside them. */
    private @Nullable Integer count(List<MatchResult> counts, int named, boolean ofReport) {
        for (MatchResult count : counts) {
            int number = number(count.group(1));
            boolean announces = words.ofReport().contains(count.group(2))
                    ? ofReport || named >= words.fewestNames().ofParts()
                    : named >= words.fewestNames().ofOthers();
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
