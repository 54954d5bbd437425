package io.gongkai.engine.item;

import io.gongkai.engine.item.Cue.Kind;
import io.gongkai.engine.text.NormalizedText;
import org.jspecify.annotations.Nullable;

/** Words by which a clause that names an element says something else than that it is disclosed. */
final class Asides {

    private static final int MEETING_REACH = 16;

    private final Cues shortfalls;
    private final Cues fields;
    private final Cues meetings;
    private final Cues limits;
    private final Cues recalls;

    Asides(Cues all) {
        shortfalls = all.only(cue -> cue.kind() == Kind.FALLS_SHORT);
        fields = all.only(cue -> cue.kind() == Kind.FIELD);
        meetings = all.only(cue -> cue.kind() == Kind.MEETING);
        limits = all.only(cue -> cue.kind() == Kind.LIMITED);
        recalls = all.only(cue -> cue.kind() == Kind.RECALLS);
    }

    /** 财务信息的公开还不够及时; 基建工程等重点领域的监督, unless it says before that these are disclosed. */
    boolean turnAway(@Nullable Cue before, int from, int clauseEnd) {
        boolean disclosed = before != null && before.discloses();
        return shortfalls.any(from, clauseEnd) || !disclosed && fields.any(from, clauseEnd);
    }

    /** 校办产业改制的宣讲会 held is no word of the enterprises' assets; 专业名单、讲座安排 lists two things. */
    boolean tellOfMeeting(NormalizedText text, int from, int clauseEnd) {
        Cue meeting = meetings.first(from, Math.min(clauseEnd, from + MEETING_REACH));
        return meeting != null && !Clauses.holds(text, "、", from, meeting.start());
    }

    /** 连同前述的留学生管理、合作办学两项,共九项: named again, with nothing said of it. */
    boolean recall(int clauseStart, int start) {
        return recalls.any(clauseStart, start);
    }

    /** 复试成绩仅限本人查询. */
    boolean limitReaders(int from, int clauseEnd) {
        return limits.any(from, clauseEnd);
    }
}
