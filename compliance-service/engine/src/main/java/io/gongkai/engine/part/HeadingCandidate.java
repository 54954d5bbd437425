package io.gongkai.engine.part;

import io.gongkai.engine.outline.Numbering;
import io.gongkai.engine.outline.Numbering.Style;
import java.util.Set;

/**
 * A place that may be a heading.
 *
 * @param start index of its numbering, or of its text where it has none
 * @param end index after its text; the body follows
 * @param opensLine whether it stands at the beginning of a line
 * @param alone whether nothing else stands on its line
 */
record HeadingCandidate(
        int start, int end, Numbering numbering, HeadingReading reading, boolean opensLine, boolean alone) {

    Set<PartCode> parts() {
        return reading.parts();
    }

    boolean namesPart() {
        return !parts().isEmpty();
    }

    /** Whether it is numbered as a point below the other: 1. below 五、. */
    boolean isBelow(HeadingCandidate other) {
        return other.numbering().isPresent()
                && numbering.isPresent()
                && numbering.style() != Style.ATTACHMENT
                && numbering.style().compareTo(other.numbering().style()) > 0;
    }

    /** The same place, taken for this part for other reasons than its words. */
    HeadingCandidate standingFor(PartCode part) {
        HeadingReading inferred =
                new HeadingReading(reading.weights(), Set.of(part), reading.coverage(), reading.closedAt());
        return new HeadingCandidate(start, end, numbering, inferred, opensLine, alone);
    }

    int weight() {
        return reading.weights().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    int textLength() {
        return end - numbering.end();
    }
}
