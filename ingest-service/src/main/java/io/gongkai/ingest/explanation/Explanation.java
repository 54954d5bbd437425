package io.gongkai.ingest.explanation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a school said to a finding, and when; a later one does not delete it. */
@Entity
@Table(name = "explanations")
class Explanation extends PanacheEntityBase {

    @Id
    UUID id;

    UUID reportId;
    int revision;
    String findingKey;
    String text;
    Instant explainedAt;
    String explainedBy;

    static List<Explanation> of(UUID reportId) {
        return list("reportId = ?1 order by explainedAt, id", reportId);
    }
}
