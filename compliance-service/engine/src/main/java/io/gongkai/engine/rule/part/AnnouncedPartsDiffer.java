package io.gongkai.engine.rule.part;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.part.Announcement;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.PartNames;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.rule.Severity;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The introduction announces other parts, or another number of parts, than the report has: 共八个部分 before seven. The number is right
 * by whatever way of counting: headings, parts told under them, or headings of the first level, be they of the eight or not.
 */
final class AnnouncedPartsDiffer implements Rule {

    @Override
    public void check(Reading reading, Findings findings) {
        Announcement announcement = reading.announcement();
        if (announcement == null) {
            return;
        }
        Set<PartCode> found = EnumSet.noneOf(PartCode.class);
        Set<Span> headings = new HashSet<>();
        for (FoundPart part : reading.parts()) {
            if (part.heading() != null) {
                found.add(part.code());
                headings.add(part.heading());
            }
        }
        List<PartCode> absent = new ArrayList<>(announcement.parts());
        absent.removeAll(found);
        Integer count = announcement.count();
        FirstLevel level = FirstLevel.of(reading);
        boolean asManyHeadings = count != null
                && (count == level.size()
                        || count == headings.size() + ToldNames.besides(reading, announcement.span(), headings));
        boolean otherCount = count != null && !asManyHeadings && count != found.size();
        if (!absent.isEmpty() || otherCount) {
            Findings.Draft finding = findings.about()
                    .evidence(reading.text().quote(announcement.span()))
                    .with("announced", count == null ? announcement.parts().size() : count)
                    .with("found", headings.size())
                    .with("absent", absent.isEmpty() ? "无" : String.join("、", PartNames.of(absent)));
            boolean mayBeThere = asManyHeadings && level.others(reading.parts()).size() >= absent.size();
            (mayBeThere ? finding.as(Severity.HINT) : finding).report();
        }
    }
}
