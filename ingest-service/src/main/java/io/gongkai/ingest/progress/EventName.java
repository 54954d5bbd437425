package io.gongkai.ingest.progress;

import com.fasterxml.jackson.annotation.JsonValue;
import io.gongkai.ingest.audit.Act;
import java.util.Arrays;
import java.util.Optional;

/** What those who follow reports are told of. */
public enum EventName {
    REPORT_SUBMITTED("report-submitted"),
    REPORT_ASSESSED("report-assessed"),
    REPORT_RETURNED("report-returned"),
    REPORT_RECALLED("report-recalled"),
    REPORT_ENDORSED("report-endorsed"),
    REPORT_ACCEPTED("report-accepted"),
    REPORT_WITHDRAWN("report-withdrawn"),
    FINDING_EXPLAINED("finding-explained"),
    WAIVER_REQUESTED("waiver-requested"),
    WAIVER_DECIDED("waiver-decided"),
    REPORT_STUCK("report-stuck");

    private final String wireName;

    EventName(String wireName) {
        this.wireName = wireName;
    }

    @JsonValue
    public String wireName() {
        return wireName;
    }

    public static Optional<EventName> parse(String wireName) {
        return Arrays.stream(values())
                .filter(name -> name.wireName.equals(wireName))
                .findFirst();
    }

    static EventName of(Act act) {
        return switch (act) {
            case SUBMITTED -> REPORT_SUBMITTED;
            case ASSESSED -> REPORT_ASSESSED;
            case STUCK -> REPORT_STUCK;
            case RETURNED -> REPORT_RETURNED;
            case RECALLED -> REPORT_RECALLED;
            case ENDORSED -> REPORT_ENDORSED;
            case ACCEPTED -> REPORT_ACCEPTED;
            case WITHDRAWN -> REPORT_WITHDRAWN;
            case EXPLAINED -> FINDING_EXPLAINED;
            case WAIVER_REQUESTED -> WAIVER_REQUESTED;
            case WAIVER_GRANTED, WAIVER_REFUSED, WAIVER_REVOKED -> WAIVER_DECIDED;
        };
    }
}
