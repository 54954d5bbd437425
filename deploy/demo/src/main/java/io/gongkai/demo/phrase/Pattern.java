package io.gongkai.demo.phrase;

import java.util.List;

/** A sentence before its words are chosen. */
sealed interface Pattern {

    record Literal(String text) implements Pattern {}

    /** One of them. */
    record Choice(List<Pattern> options) implements Pattern {}

    /** A word of the report, content from outside or a list of further patterns. */
    record Slot(String name) implements Pattern {}

    /** The figure of the label around it; in units of ten thousand where asked for. */
    record Value(boolean tenThousands) implements Pattern {}

    /** What the text says is true of the report; see {@link Tag}. */
    record Labelled(Tag tag, Pattern inner) implements Pattern {}

    record Sequence(List<Pattern> parts) implements Pattern {}
}
