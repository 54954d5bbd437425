package io.gongkai.compliance.replay;

import io.gongkai.compliance.problem.CommonProblems;
import io.gongkai.compliance.problem.Faults;
import io.gongkai.compliance.problem.Text;
import io.gongkai.compliance.vocabulary.ProvinceCode;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.school.SchoolYear;
import org.jspecify.annotations.Nullable;

/** Finds everything that keeps a replay from being queued. */
final class NewReplayFaults {

    private static final int LONGEST_NOTE = 500;

    private static final Text NO_YEAR = new Text("学年应形如 2020-2021。", "A school year is written 2020-2021.");
    private static final Text LONG_NOTE = new Text("说明至多 500 个字符。", "A note has at most 500 characters.");

    private static final Text NULL_CHARACTER =
            new Text("请删除说明中的空字符（U+0000）。", "Remove the null character (U+0000) from the note.");

    private final Faults faults = new Faults();

    /** The candidate, or the end of the request with all that is wrong. */
    RuleData candidate(NewReplay request) {
        RuleData candidate = new CandidateFiles(faults).read(request.files());
        province(request.provinceCode());
        year(request.academicYear());
        note(request.note());
        faults.throwAs(CommonProblems.INVALID_REQUEST);
        return candidate;
    }

    private void note(@Nullable String note) {
        if (note != null && note.length() > LONGEST_NOTE) {
            faults.add("/note", "too-long", LONG_NOTE);
        }
        // The database stores every character but this one.
        if (note != null && note.indexOf('\0') >= 0) {
            faults.add("/note", "invalid-character", NULL_CHARACTER);
        }
    }

    private void province(@Nullable String code) {
        if (code != null && !ProvinceCode.exists(code)) {
            faults.add("/provinceCode", ProvinceCode.UNKNOWN, ProvinceCode.HINT);
        }
    }

    private void year(@Nullable String year) {
        try {
            if (year != null) {
                SchoolYear.parse(year);
            }
        } catch (IllegalArgumentException notAYear) {
            faults.add("/academicYear", "unknown-year", NO_YEAR);
        }
    }
}
