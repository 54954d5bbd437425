package io.gongkai.stats.document;

import io.gongkai.stats.paper.Paper;
import io.gongkai.stats.snapshot.Reading;
import io.gongkai.stats.vocabulary.Names;
import java.util.List;
import java.util.Map;

/** The department's own report on a year (省级汇总报告), for the ministry and the public. */
final class AnnualReport {

    private static final List<String> APPLICATIONS = List.of("applications_received", "applications_answered");
    private static final List<String> COMPLAINTS = List.of("complaints", "reviews", "lawsuits");

    private final Draft draft;
    private final Imprint imprint;

    private AnnualReport(Draft draft, Imprint imprint) {
        this.draft = draft;
        this.imprint = imprint;
    }

    static Paper of(Imprint imprint, Wording wording, Names names) {
        return new AnnualReport(new Draft(imprint, wording, names, wording.annual()), imprint).write();
    }

    private Paper write() {
        draft.part("overview");
        overview();
        ReviewPart review = new ReviewPart(draft);
        CompletenessPart completeness = new CompletenessPart(draft);
        draft.part("submission");
        SubmissionPart submission = new SubmissionPart(draft);
        submission.write();
        submission.schools();
        review.outcome();
        draft.part("parts");
        completeness.weakParts();
        completeness.partTable();
        draft.part("items");
        completeness.weakItems();
        completeness.itemTable();
        draft.part("figures");
        new FigurePart(draft).write();
        CasePart cases = new CasePart(draft);
        draft.part("applications");
        cases.write("applications", APPLICATIONS);
        draft.part("complaints");
        cases.write("complaints", COMPLAINTS);
        draft.part("kinds");
        new KindPart(draft).write();
        draft.part("problems");
        review.problems();
        draft.part("outlook");
        List.of("first", "second", "third").forEach(step -> draft.say("outlook." + step));
        return imprint.paper(draft, "annual-report");
    }

    private void overview() {
        draft.say("lead");
        Reading read = draft.reading();
        String overview = draft.addresses().season("overview");
        long submitted = read.count(overview, "/total/submitted");
        if (submitted == 0) {
            draft.say("overview.none", Map.of(), read);
            return;
        }
        draft.say(
                "overview.some",
                Map.of(
                        "submitted", submitted,
                        "assessed", read.count(overview, "/total/assessed"),
                        "partShare", Shares.percent(Seasons.now(draft, read, "partShare")),
                        "partChange", Seasons.change(draft, read, "partShare"),
                        "itemShare", Shares.percent(Seasons.now(draft, read, "itemShare")),
                        "itemChange", Seasons.change(draft, read, "itemShare")),
                read);
    }
}
