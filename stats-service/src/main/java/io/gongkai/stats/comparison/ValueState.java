package io.gongkai.stats.comparison;

/** Why a school has a value or has none; none of these is zero. */
public enum ValueState {
    STATED,
    NOT_STATED,
    NOT_ASSESSED,
    NO_REPORT;

    static ValueState of(boolean hasReport, boolean isAssessed, boolean isStated) {
        if (!hasReport) {
            return NO_REPORT;
        }
        if (!isAssessed) {
            return NOT_ASSESSED;
        }
        return isStated ? STATED : NOT_STATED;
    }
}
