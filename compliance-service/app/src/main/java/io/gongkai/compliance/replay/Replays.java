package io.gongkai.compliance.replay;

import io.gongkai.compliance.access.Caller;
import io.gongkai.compliance.access.Scope;
import io.gongkai.compliance.page.PageRequest;
import io.gongkai.compliance.problem.CommonProblems;
import io.gongkai.compliance.ruleset.RulesInForce;
import io.gongkai.compliance.submission.StoredReports;
import io.gongkai.engine.lexicon.RuleData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Queues replays and tells how they stand. An official sees those that are about the own province alone. */
@ApplicationScoped
@Transactional
class Replays {

    private static final List<ReplayStatus> UNFINISHED = List.of(ReplayStatus.QUEUED, ReplayStatus.RUNNING);

    private final RulesInForce rules;
    private final StoredReports reports;
    private final Differences differences;
    private final ReplayConfig config;
    private final Clock clock;

    Replays(RulesInForce rules, StoredReports reports, Differences differences, ReplayConfig config, Clock clock) {
        this.rules = rules;
        this.reports = reports;
        this.differences = differences;
        this.config = config;
        this.clock = clock;
    }

    ReplayView queue(NewReplay request, RuleData candidate, String by) {
        long waiting = Replay.count("status in ?1", UNFINISHED);
        if (waiting >= config.waitingLimit()) {
            throw ReplayProblems.TOO_MANY_WAITING.with(waiting);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Replay replay = new Replay(candidate, rules.newest(), request, by, now);
        replay.total = reports.count(replay.extent());
        replay.persist();
        return ReplayView.of(replay, Map.of());
    }

    ReplayView find(UUID id, Caller caller) {
        Replay replay = visible(id, caller);
        return ReplayView.of(replay, replay.isUnfinished() ? Map.of() : differences.counted(id));
    }

    /** The newest first, without their differences. */
    List<Replay> page(PageRequest page, Scope scope) {
        StringBuilder where = new StringBuilder("1 = 1");
        Map<String, Object> values = new HashMap<>();
        String province = scope.onlyProvince();
        if (province != null) {
            where.append(" and provinceCode = :province");
            values.put("province", province);
        }
        String at = page.after(0);
        String id = page.after(1);
        if (at != null && id != null) {
            where.append(" and (createdAt < :at or (createdAt = :at and id < :id))");
            values.put("at", Instant.parse(at));
            values.put("id", UUID.fromString(id));
        }
        return Replay.<Replay>find(where + " order by createdAt desc, id desc", values)
                .page(0, page.fetchSize())
                .list();
    }

    List<ReplayDifference> differences(UUID id, DifferenceQuery query, PageRequest page, Caller caller) {
        visible(id, caller);
        StringBuilder where = new StringBuilder("replayId = :replay");
        Map<String, Object> values = new HashMap<>(Map.of("replay", id));
        narrow(where, values, "rule", query.rule());
        narrow(where, values, "schoolCode", query.schoolCode());
        String school = page.after(0);
        if (school != null) {
            where.append(" and (schoolCode, reportId, number) > (:school, :report, :number)");
            values.put("school", school);
            values.put("report", UUID.fromString(String.valueOf(page.after(1))));
            values.put("number", Integer.valueOf(String.valueOf(page.after(2))));
        }
        return ReplayDifference.<ReplayDifference>find(where + " order by schoolCode, reportId, number", values)
                .page(0, page.fetchSize())
                .list();
    }

    private static Replay visible(UUID id, Caller caller) {
        return Replay.find(id)
                .filter(replay -> replay.provinceCode == null
                        ? caller.readScope().equals(Scope.EVERYTHING)
                        : caller.mayReadProvince(replay.provinceCode))
                .orElseThrow(CommonProblems.NOT_FOUND::because);
    }

    private static void narrow(StringBuilder where, Map<String, Object> values, String name, @Nullable String value) {
        if (value != null) {
            where.append(" and ").append(name).append(" = :").append(name);
            values.put(name, value);
        }
    }
}
