package io.gongkai.engine.item;

import io.gongkai.engine.item.Cue.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words by which a clause that names an element says something else than that it is disclosed. */
final class Asides {

    private final Cues cues;

    Asides(List<Cue> all) {
        cues = new Cues(all.stream().filter(Cue::isAside).toList());
    }

    /** 财务信息的公开还不够及时; 基建工程等重点领域的监督, unless it says before that these are disclosed. */
    boolean turnAway(@Nullable Cue before, int from, int clauseEnd) {
        boolean disclosed = before != null && before.discloses();
        return has(Kind.FALLS_SHORT, from, clauseEnd) || !disclosed && has(Kind.FIELD, from, clauseEnd);
    }

    /** 复试成绩仅限本人查询. */
    boolean limitReaders(int from, int clauseEnd) {
        return has(Kind.LIMITED, from, clauseEnd);
    }

    private boolean has(Kind kind, int from, int to) {
        return cues.any(from, to, cue -> cue.kind() == kind);
    }
}
