package io.gongkai.ingest.lifecycle;

import java.util.EnumSet;
import java.util.Set;

/** Where a report stands; the stage speaks of its newest revision. */
public enum Stage {
    /** Stored, and not assessed yet. */
    RECEIVED,
    /** Assessed, and waiting for an official. */
    ASSESSED,
    /** Given back to the school, with what is to be mended and until when. */
    RETURNED,
    /** Found good by the first level, and waiting for the department. */
    ENDORSED,
    /** In force. */
    ACCEPTED,
    /** Taken back, with a reason. */
    WITHDRAWN;

    /** With two levels nothing is accepted that was not endorsed, and with one there is nothing to endorse. */
    Set<Step> steps(boolean twoLevels) {
        return switch (this) {
            case RECEIVED, ACCEPTED -> EnumSet.of(Step.SUBMIT, Step.WITHDRAW);
            case ASSESSED ->
                EnumSet.of(Step.SUBMIT, Step.RETURN, twoLevels ? Step.ENDORSE : Step.ACCEPT, Step.WITHDRAW);
            case RETURNED -> EnumSet.of(Step.SUBMIT, Step.RECALL, Step.WITHDRAW);
            case ENDORSED -> EnumSet.of(Step.SUBMIT, Step.RETURN, Step.ACCEPT, Step.WITHDRAW);
            case WITHDRAWN -> EnumSet.of(Step.SUBMIT);
        };
    }
}
