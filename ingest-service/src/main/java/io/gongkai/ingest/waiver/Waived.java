package io.gongkai.ingest.waiver;

import io.gongkai.ingest.assessment.Finding;
import io.gongkai.ingest.lifecycle.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which findings of a report are waived, and which were waived before in a like case. */
@ApplicationScoped
public class Waived {

    /** Waivers end with a day of Chinese law. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    Waived(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CHINA);
    }

    /** Waivers that hold today for the very statements of these findings, by the finding's key. */
    @Transactional
    public Map<String, WaiverView> among(List<Finding> findings, Standing standing) {
        LocalDate today = today();
        Map<String, WaiverView> byStatement = Waiver.grantedTo(standing.schoolCode()).stream()
                .filter(waiver -> waiver.holdsFor(standing.reportId(), today))
                .collect(Collectors.toMap(
                        waiver -> waiver.statement, WaiverView::of, (earlier, later) -> later, LinkedHashMap::new));
        return findings.stream()
                .filter(finding -> byStatement.containsKey(finding.statement()))
                .collect(Collectors.toMap(Finding::key, finding -> byStatement.get(finding.statement())));
    }

    /** Earlier waivers of the same defect that do not hold for this statement, this report or this day: granted once, likely to be asked again. */
    @Transactional
    public Map<String, WaiverView> remembered(List<Finding> findings, Standing standing) {
        Map<String, WaiverView> holding = among(findings, standing);
        Map<String, WaiverView> byKey = Waiver.grantedTo(standing.schoolCode()).stream()
                .collect(Collectors.toMap(waiver -> waiver.findingKey, WaiverView::of, (earlier, later) -> later));
        return findings.stream()
                .map(Finding::key)
                .filter(key -> byKey.containsKey(key) && !holding.containsKey(key))
                .collect(Collectors.toMap(key -> key, byKey::get));
    }
}
