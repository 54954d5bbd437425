package io.gongkai.stats.document;

import io.gongkai.stats.paper.Chinese;
import io.gongkai.stats.paper.Paper;
import io.gongkai.stats.snapshot.Facts;
import io.gongkai.stats.snapshot.Snapshot;
import java.util.List;
import java.util.Map;

/**
 * Who issues a document, on which day, from which snapshot. The day is that of the snapshot: a document has no other
 * date, since the same facts must give the same bytes.
 */
record Imprint(Snapshot snapshot, Facts facts, Wording wording) {

    /** What the first sentences of a document may name. */
    Map<String, Object> values() {
        return Map.of(
                "province", facts.provinceName(),
                "office", office(),
                "we", wording.word(isCity() ? "we.city" : "we"),
                "whole", wording.word(isCity() ? "whole.city" : isRegion() ? "whole.region" : "whole"),
                "year", Chinese.schoolYear(snapshot.academicYear().toString()),
                "asOf", Chinese.minute(snapshot.takenAt()),
                "unknown", Chinese.UNKNOWN);
    }

    /** A municipality has an education commission, all others a department. */
    private String office() {
        return wording.word(isCity() ? "office.city" : "office", Map.of("province", facts.provinceName()));
    }

    /** Year of the document itself, of which the number is one. */
    private String issued() {
        return Chinese.date(snapshot.takenAt()).substring(0, 4);
    }

    private boolean isCity() {
        return facts.provinceName().endsWith("市");
    }

    private boolean isRegion() {
        return facts.provinceName().endsWith("自治区");
    }

    Paper paper(Draft draft, String kind) {
        String office = office();
        return new Paper(
                draft.has("number") ? draft.sentence("number", Map.of("issued", issued())) : null,
                draft.sentence("title", Map.of()),
                office,
                snapshot.takenAt(),
                draft.blocks(),
                List.of(office, Chinese.date(snapshot.takenAt())),
                List.of(
                        wording.word(
                                "origin.snapshot",
                                Map.of(
                                        "asOf", Chinese.time(snapshot.takenAt()),
                                        "digest", snapshot.digest(),
                                        "edition", wording.edition())),
                        wording.word(
                                "origin.again",
                                Map.of(
                                        "address", facts.addresses().season(kind),
                                        "snapshots", facts.addresses().season("snapshots"),
                                        "digest", snapshot.digest()))));
    }
}
