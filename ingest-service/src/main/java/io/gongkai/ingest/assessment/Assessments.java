package io.gongkai.ingest.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.ingest.audit.Act;
import io.gongkai.ingest.audit.Actor;
import io.gongkai.ingest.audit.Audit;
import io.gongkai.ingest.audit.Happening;
import io.gongkai.ingest.lifecycle.Lifecycles;
import io.gongkai.ingest.lifecycle.Standing;
import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Keeps the newest assessment of each revision; late and repeated ones change nothing. */
@ApplicationScoped
public class Assessments {

    private static final Logger LOG = Logger.getLogger(Assessments.class);

    private static final Text UNKNOWN = new Text(
            "第 %2$d 版的检查结果中没有“%1$s”；请重新读取检查结果。",
            "There is no finding \"%1$s\" in revision %2$d; read the findings again.");

    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private static final String KEEP = """
            insert into assessments (report_id, revision, assessed_at, rule_set, verdict, findings)
            values (:report, :revision, :assessedAt, :ruleSet, :verdict, :findings)
            on conflict (report_id, revision) do update
            set assessed_at = excluded.assessed_at, rule_set = excluded.rule_set, verdict = excluded.verdict,
                findings = excluded.findings
            where excluded.assessed_at > assessments.assessed_at""";

    private static final String READ = """
            select revision, assessed_at, rule_set, verdict, findings from assessments
            where report_id = :report and revision = :revision""";

    private final EntityManager database;
    private final Lifecycles lifecycles;
    private final Audit audit;
    private final Clock clock;
    private final ObjectMapper json;

    Assessments(EntityManager database, Lifecycles lifecycles, Audit audit, Clock clock, ObjectMapper json) {
        this.database = database;
        this.lifecycles = lifecycles;
        this.audit = audit;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Whether the assessment was news. Decisions on the report wait meanwhile, so that none rests on half of it.
     *
     * @throws UnknownRevision where no such revision was ever submitted here
     */
    @Transactional
    public boolean take(ReportAssessed event) {
        if (!lifecycles.hold(event.reportId(), event.revision())) {
            throw new UnknownRevision(event.reportId(), event.revision());
        }
        if (keep(event) == 0) {
            return false;
        }
        lifecycles.assessed(event.reportId(), event.revision());
        audit.note(
                Happening.of(event.reportId(), event.revision(), Act.ASSESSED),
                Actor.COMPLIANCE,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        LOG.infof(
                "Assessment taken in report=%s revision=%d verdict=%s findings=%d",
                event.reportId(),
                event.revision(),
                event.assessment().verdict(),
                event.assessment().findings().size());
        return true;
    }

    /** Empty while the revision is not assessed. */
    public Optional<Assessment> of(UUID reportId, int revision) {
        List<?> rows = database.createNativeQuery(READ, Object[].class)
                .setParameter("report", reportId)
                .setParameter("revision", revision)
                .getResultList();
        return rows.stream().findFirst().map(row -> assessment((Object[]) row));
    }

    /** The finding of the newest revision, or a fault at this place of the request. */
    public Finding requireFinding(Standing standing, String pointer, String key) {
        Faults faults = new Faults();
        Optional<Finding> finding = of(standing.reportId(), standing.revision()).flatMap(found -> found.finding(key));
        if (finding.isEmpty()) {
            faults.add(pointer, "unknown-finding", UNKNOWN.with(key, standing.revision()));
        }
        faults.throwAs(CommonProblems.INVALID_REQUEST);
        return finding.orElseThrow();
    }

    /** The findings of the newest revision, or a fault for each that is none of them. */
    public List<Finding> requireFindings(Standing standing, String pointer, List<String> keys) {
        Optional<Assessment> assessment = of(standing.reportId(), standing.revision());
        Faults faults = new Faults();
        Map<String, Finding> chosen = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            Optional<Finding> finding = assessment.flatMap(found -> found.finding(key));
            if (finding.isPresent()) {
                chosen.put(key, finding.orElseThrow());
            } else {
                faults.add(pointer + "/" + i, "unknown-finding", UNKNOWN.with(key, standing.revision()));
            }
        }
        faults.throwAs(CommonProblems.INVALID_REQUEST);
        return List.copyOf(chosen.values());
    }

    private int keep(ReportAssessed event) {
        return database.createNativeQuery(KEEP)
                .setParameter("report", event.reportId())
                .setParameter("revision", event.revision())
                .setParameter("assessedAt", event.assessedAt())
                .setParameter("ruleSet", event.assessment().ruleSet())
                .setParameter("verdict", event.assessment().verdict().name())
                .setParameter(
                        "findings", write(FindingKeys.named(event.assessment().findings())))
                .executeUpdate();
    }

    private Assessment assessment(Object[] row) {
        return new Assessment(
                ((Number) row[0]).intValue(),
                (Instant) row[1],
                (String) row[2],
                Verdict.valueOf((String) row[3]),
                read((String) row[4]));
    }

    private String write(List<Finding> findings) {
        try {
            return json.writeValueAsString(findings);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private List<Finding> read(String findings) {
        try {
            return json.readValue(findings, FINDINGS);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
