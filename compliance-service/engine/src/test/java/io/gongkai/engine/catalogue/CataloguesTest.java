package io.gongkai.engine.catalogue;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.assessment.Assessment.Item;
import io.gongkai.engine.assessment.Assessment.NotEvaluated;
import io.gongkai.engine.assessment.Assessor;
import io.gongkai.engine.assessment.ReportUnderReview;
import io.gongkai.engine.item.ItemStatus;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.school.Ownership;
import io.gongkai.engine.school.SchoolType;
import io.gongkai.engine.school.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CataloguesTest {

    private static final String ANHUI = "/catalogue/anhui-2014-vocational.yaml";
    private static final String TWO_ITEMS = """
            edition: anhui-2014-vocational
            title: 试行清单
            source: 试行通知
            provinces: ["34"]
            schoolTypes: [VOCATIONAL]
            from: 2014
            itemCount: %d
            items:
              - {number: 1, category: "基本信息", title: "办学基本情况", applies: RRNNN}
              - {number: 2, category: "基本信息", title: "学校章程", applies: RRNNN}
            """;

    private static Assessment assess(Assessor assessor, String province, SchoolType type, int year) {
        return assessor.assess(
                ReportUnderReview.of(aReport().build(), type, Ownership.PUBLIC, province, new SchoolYear(year)));
    }

    @ParameterizedTest
    @CsvSource({
        "34, VOCATIONAL, 2014, anhui-2014-vocational",
        "34, VOCATIONAL, 2013, national-2014",
        "34, UNDERGRADUATE, 2021, national-2014",
        "33, GRADUATE, 2020, zhejiang-2021",
        "33, GRADUATE, 2019, national-2014",
        "42, VOCATIONAL, 2021, hubei",
        "43, VOCATIONAL, 2021, national-2014"
    })
    void choosesByProvinceKindOfSchoolAndYear(String province, SchoolType type, int year, String edition) {
        Catalogues catalogues = TestAssessor.ASSESSOR.catalogues();
        assertThat(catalogues.inForce(province, type, new SchoolYear(year)).edition())
                .isEqualTo(edition);
    }

    @Test
    void saysThatAnEditionIsNotHeldAndUsesTheNationalOne() {
        Assessment anhui = assess(TestAssessor.ASSESSOR, "34", SchoolType.VOCATIONAL, 2021);
        assertThat(anhui.catalogue()).isEqualTo("national-2014");
        assertThat(anhui.notEvaluated())
                .filteredOn(entry -> entry.subject().equals("catalogue/anhui-2014-vocational"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason().zh()).contains("皖教秘〔2014〕330号", "教办函〔2014〕23号"));
        assertThat(assess(TestAssessor.ASSESSOR, "43", SchoolType.VOCATIONAL, 2021)
                        .notEvaluated())
                .extracting(NotEvaluated::subject)
                .noneMatch(subject -> subject.startsWith("catalogue/"));
    }

    @Test
    void aCandidateThatHoldsTheItemsIsUsedForItsSchoolsOnly() {
        Assessor candidate = Assessor.load(RuleData.standard().with(ANHUI, TWO_ITEMS.formatted(2)));
        Assessment anhui = assess(candidate, "34", SchoolType.VOCATIONAL, 2021);
        assertThat(anhui.catalogue()).isEqualTo("anhui-2014-vocational");
        assertThat(anhui.items()).hasSize(2);
        assertThat(anhui.notEvaluated()).extracting(NotEvaluated::subject).noneMatch(s -> s.startsWith("catalogue/"));
        assertThat(assess(candidate, "43", SchoolType.VOCATIONAL, 2021).items()).hasSize(50);
    }

    @Test
    void wordsAreKnownByTheNationalNumberAndGivenUnderTheEditionsOwn() {
        String own = TWO_ITEMS
                .formatted(2)
                .replace("applies: RRNNN}", "applies: RRNNN, national: [39]}")
                .replaceFirst("national: \\[39]", "national: [36, 39]");
        Assessor candidate = Assessor.load(RuleData.standard().with(ANHUI, own));
        String text = aReport()
                .with(PartCode.S2, "学校公布了学籍管理规定。")
                .with(PartCode.S8, "| 序号 | 事项 | 链接 |\n| 2 | 学生申诉办法 | http://xxgk.example.edu.cn/2 |")
                .build();
        Assessment assessed = candidate.assess(
                ReportUnderReview.of(text, SchoolType.VOCATIONAL, Ownership.PUBLIC, "34", new SchoolYear(2021)));
        assertThat(assessed.items()).extracting(Item::status).containsExactly(ItemStatus.EXPLICIT, ItemStatus.EXPLICIT);
        assertThat(assessed.items().get(1).link()).isEqualTo("http://xxgk.example.edu.cn/2");
    }

    @Test
    void refusesAnEditionThatHasFewerItemsThanItSays() {
        assertThatThrownBy(() -> Assessor.load(RuleData.standard().with(ANHUI, TWO_ITEMS.formatted(37))))
                .hasMessageContaining(ANHUI)
                .hasMessageContaining("itemCount is 37, but there are 2");
    }
}
