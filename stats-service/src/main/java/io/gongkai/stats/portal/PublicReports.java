package io.gongkai.stats.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.stats.projection.PublicFacts;
import io.gongkai.stats.sql.Row;
import io.gongkai.stats.vocabulary.ItemStanding;
import io.gongkai.stats.vocabulary.PartStatus;
import io.gongkai.stats.vocabulary.SchoolYear;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes a report of a row. */
@ApplicationScoped
class PublicReports {

    private final ObjectMapper json;

    PublicReports(ObjectMapper json) {
        this.json = json;
    }

    PublicReport report(Row row) throws SQLException {
        PublicFacts facts = facts(row.textOrNull("content"));
        Map<Integer, ItemStanding> items = new TreeMap<>();
        if (facts != null) {
            facts.items().forEach(item -> items.put(item.item(), item.standing()));
        }
        return new PublicReport(
                row.text("school_code"),
                SchoolYear.of(row.text("academic_year")),
                row.textOrNull("title"),
                PublicState.of(row.integer("revision"), row.integerOrNull("published_revision")),
                row.integer("revision"),
                row.instantOrNull("accepted_at"),
                facts == null ? null : parts(facts, PartStatus::isCovered),
                facts == null ? null : parts(facts, PartStatus::isApplicable),
                facts == null ? null : items(items, ItemStanding.DISCLOSED::equals),
                facts == null ? null : items(items, ItemStanding::isApplicable),
                facts == null ? Map.of() : new TreeMap<>(facts.parts()),
                items,
                facts == null ? List.of() : figures(facts));
    }

    PublicText text(Row row) throws SQLException {
        PublicFacts facts = facts(row.textOrNull("content"));
        return new PublicText(
                row.text("school_code"),
                row.text("name"),
                SchoolYear.of(row.text("academic_year")),
                row.textOrNull("title"),
                row.integer("revision"),
                row.instantOrNull("accepted_at"),
                facts == null ? List.of() : facts.outline(),
                row.textOrNull("text"));
    }

    private static List<PublicFigure> figures(PublicFacts facts) {
        return facts.figures().stream()
                .map(figure -> new PublicFigure(figure.metric(), figure.value(), figure.unit(), figure.quotes()))
                .toList();
    }

    private static int parts(PublicFacts facts, Predicate<PartStatus> wanted) {
        return (int) facts.parts().values().stream().filter(wanted).count();
    }

    private static int items(Map<Integer, ItemStanding> items, Predicate<ItemStanding> wanted) {
        return (int) items.values().stream().filter(wanted).count();
    }

    private @Nullable PublicFacts facts(@Nullable String content) throws SQLException {
        try {
            return content == null ? null : json.readValue(content, PublicFacts.class);
        } catch (JsonProcessingException e) {
            throw new SQLException("Facts in another form than ours", e);
        }
    }
}
