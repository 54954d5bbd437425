package io.gongkai.engine.rule.part;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.part.Announcement;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.part.PartVocabulary;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.FrameLexicon;
import io.gongkai.engine.rule.PartNames;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.rule.Severity;
import io.gongkai.engine.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * A part that the profile requires is not there. Only a hint where no notice asked for parts yet, where schools of the province
 * use several frames, or where a heading that names none of the parts stands in its place: 七、说明与附表 behind the problems.
 */
final class MissingPart implements Rule {

    private final PartVocabulary words;
    private final FrameLexicon frames;

    MissingPart(PartVocabulary words, FrameLexicon frames) {
        this.words = words;
        this.frames = frames;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        for (FoundPart part : reading.parts()) {
            if (!part.isThere() && reading.requires(part.code())) {
                Findings.Draft finding = findings.about(part.code())
                        .with("part", PartNames.of(part.code()))
                        .with("profile", reading.profile().title())
                        .searched(reading.search(part.code().name(), part.code().title(), words.of(part.code())));
                (isDemanded(reading, part.code()) ? finding : finding.as(Severity.HINT)).report();
            }
        }
    }

    private boolean isDemanded(Reading reading, PartCode code) {
        FirstLevel level = FirstLevel.of(reading);
        Announcement announcement = reading.announcement();
        Integer count = announcement == null ? null : announcement.count();
        boolean ownFrame = frames.mayVary(reading.profile()) && count != null && count == level.size();
        return frames.isDemanded(reading.report().academicYear())
                && !ownFrame
                && level.others(reading.parts()).stream().noneMatch(heading -> isInPlaceOf(reading, code, heading));
    }

    /** Whether it stands between the parts before this one and those after it. */
    private static boolean isInPlaceOf(Reading reading, PartCode code, Span heading) {
        List<FoundPart> there =
                reading.parts().stream().filter(FoundPart::isThere).toList();
        return there.stream()
                .allMatch(part -> part.code().number() < code.number()
                        == Objects.requireNonNull(part.heading()).start() < heading.start());
    }
}
