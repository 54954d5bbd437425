package io.gongkai.stats.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.stats.paper.Paper;
import io.gongkai.stats.snapshot.Reading;
import io.gongkai.stats.vocabulary.Names;
import java.util.Map;

/** The circular (通报) on how the reports of a year were handed in and what the review found. */
final class Circular {

    private final Draft draft;
    private final Imprint imprint;

    private Circular(Draft draft, Imprint imprint) {
        this.draft = draft;
        this.imprint = imprint;
    }

    static Paper of(Imprint imprint, Wording wording, Names names) {
        return new Circular(new Draft(imprint, wording, names, wording.circular()), imprint).write();
    }

    private Paper write() {
        draft.say("to");
        draft.say("lead");
        draft.part("submission");
        new SubmissionPart(draft).write();
        draft.part("review");
        ReviewPart review = new ReviewPart(draft);
        review.outcome();
        new CompletenessPart(draft).weakest();
        draft.part("problems");
        review.problems();
        draft.part("judgement");
        new JudgementPart(draft).write();
        draft.part("demands");
        demands();
        return imprint.paper(draft, "circular");
    }

    /** Only what somebody has to do is demanded. */
    private void demands() {
        Reading missing = draft.reading();
        demand("demand.missing", missing.count(draft.addresses().season("overview"), "/total/missing"), missing);
        Reading mend = draft.reading();
        long schools = 0;
        for (JsonNode school : mend.at(draft.addresses().season("scores"), "/items")) {
            schools += school.path("operands").path("mustFix").asInt(0) > 0 ? 1 : 0;
        }
        mend.remark("按 items[].operands.mustFix 大于0的学校计数");
        demand("demand.mend", schools, mend);
        draft.say("demand.items");
        draft.say("demand.figures");
        draft.say("demand.publish");
        draft.say("next");
    }

    private void demand(String key, long schools, Reading read) {
        if (schools > 0) {
            draft.say(key, Map.of("count", schools), read);
        }
    }
}
