package io.gongkai.demo.phrase;

import io.gongkai.demo.draft.Draft;
import io.gongkai.demo.draft.Statement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns patterns into text and labels. */
public final class Speaker {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final PhraseBook book;
    private final Facts facts;
    private final Voice voice;
    private final Draft draft;
    private final Map<String, Runnable> fillers = new HashMap<>();

    public Speaker(PhraseBook book, Facts facts, Voice voice, Draft draft) {
        this.book = book;
        this.facts = facts;
        this.voice = voice;
        this.draft = draft;
    }

    /** Content that a slot gets from outside. */
    public Speaker filling(String slot, Runnable content) {
        fillers.put(slot, content);
        return this;
    }

    public Draft draft() {
        return draft;
    }

    public Voice voice() {
        return voice;
    }

    public Facts facts() {
        return facts;
    }

    /** Says one of the patterns of the list. */
    public Speaker say(String list) {
        return say(list, "");
    }

    /** The same for one of several occasions in a report, each with a choice of its own. */
    public Speaker say(String list, String occasion) {
        Pattern pattern = voice.family(list, occasion, book.list(list));
        new Utterance(voice.dice(list + occasion)).write(pattern);
        return this;
    }

    /** One of the list as a word, without adding it to the report. */
    public String word(String list) {
        Draft aside = new Draft();
        new Speaker(book, facts, voice, aside).say(list);
        return aside.text();
    }

    /** A list of plain words. */
    public List<String> literals(String list) {
        return book.list(list).stream()
                .map(pattern -> ((Pattern.Literal) pattern).text())
                .toList();
    }

    /** So many different patterns of the list, one after the other. */
    public Speaker saySeveral(String list, int count) {
        List<Pattern> patterns = book.list(list);
        int first = patterns.indexOf(voice.family(list, "", patterns));
        for (int i = 0; i < Math.min(count, patterns.size()); i++) {
            int shift = i == 0 ? 0 : 1 + voice.dice(list + "+").below(patterns.size() - 1) + i - 1;
            Pattern pattern = patterns.get((first + shift) % patterns.size());
            new Utterance(voice.dice(list + "#" + i)).write(pattern);
        }
        return this;
    }

    /** Adds text as it is. */
    public Speaker add(String text) {
        draft.add(text);
        return this;
    }

    /** One run through a pattern; the figure is that of the innermost label. */
    private final class Utterance {

        private final Dice dice;
        private BigDecimal figure = BigDecimal.ZERO;

        Utterance(Dice dice) {
            this.dice = dice;
        }

        void write(Pattern pattern) {
            if (pattern instanceof Pattern.Literal literal) {
                draft.add(literal.text());
            } else if (pattern instanceof Pattern.Choice choice) {
                write(dice.pick(choice.options()));
            } else if (pattern instanceof Pattern.Sequence sequence) {
                sequence.parts().forEach(this::write);
            } else if (pattern instanceof Pattern.Slot slot) {
                fill(slot.name());
            } else if (pattern instanceof Pattern.Value number) {
                draft.add(printed(number.tenThousands()));
            } else if (pattern instanceof Pattern.Labelled labelled) {
                label(labelled);
            }
        }

        private void fill(String name) {
            String word = facts.words().get(name);
            BigDecimal number = facts.numbers().get(name);
            if (fillers.containsKey(name)) {
                fillers.get(name).run();
            } else if (word != null) {
                draft.add(word);
            } else if (number != null) {
                draft.add(number.toPlainString());
            } else {
                List<Pattern> list = book.list(name.replace('_', '.'));
                write(list.get(dice.below(list.size())));
            }
        }

        private String printed(boolean tenThousands) {
            if (!tenThousands) {
                return figure.toPlainString();
            }
            BigDecimal rounded = figure.divide(TEN_THOUSAND, 1, RoundingMode.HALF_UP);
            figure = rounded.multiply(TEN_THOUSAND).stripTrailingZeros();
            return rounded.toPlainString();
        }

        private void label(Pattern.Labelled labelled) {
            int start = draft.length();
            BigDecimal outer = figure;
            if (labelled.tag() instanceof Tag.Figure tag) {
                figure = value(tag.fact());
            }
            write(labelled.inner());
            if (labelled.tag() instanceof Tag.Figure tag) {
                draft.mark(start, new Statement.Figure(tag.metric(), figure, tag.optional()));
                figure = outer;
            } else if (labelled.tag() instanceof Tag.Items tag) {
                tag.numbers().forEach(number -> draft.mark(start, new Statement.Item(number, tag.status())));
            } else if (labelled.tag() instanceof Tag.Reckoning tag) {
                reckon(start, tag.fault());
            }
        }

        private BigDecimal value(String fact) {
            return Character.isDigit(fact.charAt(0)) ? new BigDecimal(fact) : facts.number(fact);
        }

        /** A year that is right is nothing to reckon. */
        private void reckon(int start, String fault) {
            boolean holds = !facts.faults().contains(fault);
            if (!holds || !fault.startsWith("STALE_YEAR")) {
                draft.mark(start, new Statement.Claim(fault.replaceAll("\\..*", ""), holds));
            }
        }
    }
}
