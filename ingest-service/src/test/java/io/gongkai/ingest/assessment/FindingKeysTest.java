package io.gongkai.ingest.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.ingest.assessment.ReportAssessed.Defect;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingKeysTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aFindingKeepsItsKeyAndItsStatementWhileNothingChanges() {
        assertThat(named(Defects.missingPart("S3"))).isEqualTo(named(Defects.missingPart("S3")));
    }

    @Test
    void anotherPartOrItemOrQuoteIsAnotherFinding() {
        assertThat(List.of(
                        named(Defects.missingPart("S3")).key(),
                        named(Defects.missingPart("S4")).key(),
                        named(Defects.plannedItem(3, "将于明年公布制度")).key(),
                        named(Defects.plannedItem(4, "将于明年公布制度")).key(),
                        named(Defects.plannedItem(4, "下学年公布报告")).key()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aTotalThatIsWrongInAnotherWayIsTheSameFindingWithAnotherStatement() {
        Finding first = named(Defects.wrongTotal("主动公开信息120条", 110));
        Finding second = named(Defects.wrongTotal("主动公开信息121条", 110));

        assertThat(second.key()).isEqualTo(first.key());
        assertThat(second.statement()).isNotEqualTo(first.statement());
    }

    @Test
    void theStatementAlsoChangesWithTheOperandsAlone() {
        assertThat(named(Defects.wrongTotal("主动公开信息120条", 110)).statement())
                .isNotEqualTo(named(Defects.wrongTotal("主动公开信息120条", 100)).statement());
    }

    @Test
    void blanksWidthAndPunctuationMakeNoDifference() {
        assertThat(named(Defects.wrongTotal("主动公开信息１２０ 条，", 110)))
                .extracting(Finding::key, Finding::statement)
                .containsExactly(
                        named(Defects.wrongTotal("主动公开信息120条", 110)).key(),
                        named(Defects.wrongTotal("主动公开信息120条", 110)).statement());
    }

    @Test
    void equalFindingsOfOneReportAreToldApartByTheirOrder() {
        List<Finding> twice = named(List.of(Defects.wrongTotal("公开12条", 10), Defects.wrongTotal("公开15条", 14)));

        assertThat(twice).extracting(Finding::key).doesNotHaveDuplicates();
        assertThat(twice.get(0).key())
                .isEqualTo(named(Defects.wrongTotal("公开12条", 10)).key());
    }

    private static Finding named(Map<String, Object> defect) {
        return named(List.of(defect)).get(0);
    }

    private static List<Finding> named(List<Map<String, Object>> defects) {
        return FindingKeys.named(defects.stream()
                .map(defect -> JSON.convertValue(defect, Defect.class))
                .toList());
    }
}
