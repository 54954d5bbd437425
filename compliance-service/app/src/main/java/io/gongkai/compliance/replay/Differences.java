package io.gongkai.compliance.replay;

import io.gongkai.compliance.Json;
import io.gongkai.compliance.replay.ReplayDifference.Direction;
import io.gongkai.compliance.submission.StoredReport;
import io.gongkai.engine.assessment.Assessment.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps what a replay found out. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Differences {

    private static final String ADD = """
            insert into replay_change (replay_id, kind, subject, before, after, times)
            values (:replay, :kind, :subject, :before, :after, :times)
            on conflict (replay_id, kind, subject, before, after)
            do update set times = replay_change.times + excluded.times
            """;

    private static final String COUNTED =
            "select kind, subject, before, after, times from replay_change where replay_id = :replay"
                    + " order by kind, length(subject), subject, before, after";

    private final EntityManager database;
    private final Json json;

    Differences(EntityManager database, Json json) {
        this.database = database;
        this.json = json;
    }

    void keep(UUID replayId, StoredReport report, Comparison comparison) {
        int number = 0;
        for (Finding finding : comparison.flagged()) {
            keep(new ReplayDifference.Key(replayId, report.id().reportId(), ++number), report, Direction.NEW, finding);
        }
        for (Finding finding : comparison.cleared()) {
            keep(
                    new ReplayDifference.Key(replayId, report.id().reportId(), ++number),
                    report,
                    Direction.CLEARED,
                    finding);
        }
    }

    void add(UUID replayId, Map<Change, Integer> tally) {
        tally.forEach((change, times) -> database.createNativeQuery(ADD)
                .setParameter("replay", replayId)
                .setParameter("kind", change.kind().name())
                .setParameter("subject", change.subject())
                .setParameter("before", change.before())
                .setParameter("after", change.after())
                .setParameter("times", times)
                .executeUpdate());
    }

    /** How often each change occurred, in a stable order. */
    Map<Change, Integer> counted(UUID replayId) {
        List<?> rows = database.createNativeQuery(COUNTED, Tuple.class)
                .setParameter("replay", replayId)
                .getResultList();
        Map<Change, Integer> counted = new LinkedHashMap<>();
        rows.stream()
                .map(Tuple.class::cast)
                .forEach(row -> counted.put(
                        new Change(
                                Change.Kind.valueOf(row.get(0, String.class)),
                                row.get(1, String.class),
                                row.get(2, String.class),
                                row.get(3, String.class)),
                        row.get(4, Integer.class)));
        return counted;
    }

    private void keep(ReplayDifference.Key key, StoredReport report, Direction change, Finding finding) {
        database.persist(new ReplayDifference(key, report, change, finding, json.write(finding)));
    }
}
