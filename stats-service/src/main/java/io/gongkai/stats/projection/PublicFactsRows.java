package io.gongkai.stats.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.stats.event.ReportAssessed;
import io.gongkai.stats.measure.Measures;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps what may be shown of every revision, also of those that a newer one has followed: any may be the accepted one. */
@ApplicationScoped
class PublicFactsRows {

    /** Among the assessments of one revision the latest holds, in whatever order they come. */
    private static final String KEEP = """
            INSERT INTO public_facts (report_id, revision, assessed_at, content)
            VALUES (:report, :revision, :assessedAt, :content::jsonb)
            ON CONFLICT (report_id, revision) DO UPDATE
               SET assessed_at = excluded.assessed_at, content = excluded.content
             WHERE public_facts.assessed_at < excluded.assessed_at
            """;

    private final Database database;
    private final Measures measures;
    private final ObjectMapper json;

    PublicFactsRows(Database database, Measures measures, ObjectMapper json) {
        this.database = database;
        this.measures = measures;
        this.json = json;
    }

    /** Says whether it changed anything. */
    boolean keep(ReportAssessed event) {
        PublicFacts facts = PublicFacts.of(
                event.assessment(), measures.valuesOf(event.assessment().figures()));
        return database.change(
                        KEEP,
                        Arguments.with("report", event.reportId())
                                .and("revision", event.revision())
                                .and("assessedAt", event.assessedAt())
                                .and("content", asJson(facts)))
                > 0;
    }

    private String asJson(PublicFacts facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
