package io.gongkai.demo.report;

import io.gongkai.demo.draft.Draft;
import io.gongkai.demo.draft.ItemStatus;
import io.gongkai.demo.draft.Statement;
import io.gongkai.demo.phrase.Dice;
import io.gongkai.demo.phrase.Facts;
import io.gongkai.demo.phrase.PhraseBook;
import io.gongkai.demo.phrase.Speaker;
import io.gongkai.demo.school.Figures;
import java.util.Set;
import java.util.TreeSet;

/** What all parts of one report share while it is written. */
final class Desk {

    private final Subject subject;
    private final Outline outline;
    private final Channels channels;
    private final Numbering numbering;
    private final Facts facts;
    private final Speaker speaker;

    Desk(PhraseBook book, Subject subject, Set<String> faults) {
        this.subject = subject;
        this.channels = Channels.of(Dice.of(subject.seed(), subject.speaker().code(), "channels"));
        this.numbering = Numbering.of(Dice.of(subject.seed(), subject.speaker().code(), "numbering"));
        Outline planned = Outline.of(dice("outline"), subject.speaker().diligence());
        this.facts = FactSheet.of(subject, channels, possible(faults, planned));
        this.outline = planned.fitting(facts);
        this.speaker = new Speaker(book, facts, subject.voice(), new Draft());
        speaker.filling("school", this::we);
        speaker.filling("office", () -> draft().add(office()));
    }

    /** Announcing all parts is no fault where all parts are there. */
    private static Set<String> possible(Set<String> faults, Outline outline) {
        Set<String> possible = new TreeSet<>(faults);
        if (outline.isWhole()) {
            possible.remove(Faults.PART_COUNT);
        }
        return possible;
    }

    Dice dice(String occasion) {
        return subject.voice().dice(occasion);
    }

    boolean chance(String occasion, double share) {
        return dice(occasion).chance(share);
    }

    Subject subject() {
        return subject;
    }

    Outline outline() {
        return outline;
    }

    Channels channels() {
        return channels;
    }

    Numbering numbering() {
        return numbering;
    }

    Facts facts() {
        return facts;
    }

    Speaker speaker() {
        return speaker;
    }

    Draft draft() {
        return speaker.draft();
    }

    /** A figure of this year is far off those of the others. */
    boolean leaps() {
        return Figures.isOutlier(subject.seed(), subject.school(), subject.yearsPassed());
    }

    boolean isWrong(String fault) {
        return facts.faults().contains(fault);
    }

    /** The name that the school gives itself changes from sentence to sentence. */
    private void we() {
        draft().add(dice("we" + draft().length())
                .pick(speaker.literals("we." + subject.school().shortName())));
    }

    private String office() {
        return dice("office").pick(speaker.literals("office." + subject.school().shortName()));
    }

    /** An item of the list in words of the book, said to be so. */
    void item(int number, ItemStatus status, String occasion) {
        int start = draft().length();
        speaker.say("item." + number, occasion);
        draft().mark(start, new Statement.Item(number, status));
    }
}
