package io.gongkai.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.gongkai.demo.school.Ownership;
import io.gongkai.demo.school.School;
import io.gongkai.demo.school.SchoolType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProvinceTest {

    private static final Province PROVINCE = Province.of(Province.SEED);
    private static final List<GeneratedReport> REPORTS = PROVINCE.reports().toList();

    @Test
    void theSameSeedMakesTheSameReportsToTheLastByte() throws Exception {
        assertThat(digest(Province.of(7).reports().limit(150).toList()))
                .isEqualTo(digest(Province.of(7).reports().limit(150).toList()))
                .isNotEqualTo(digest(Province.of(8).reports().limit(150).toList()));
    }

    /** The digest is written down, so that a difference between processes or versions of Java cannot hide. */
    @Test
    void anotherProcessMakesTheSameReports() throws Exception {
        assertThat(digest(Province.of(7, 12, 2).reports().toList()))
                .isEqualTo("ac21dd9f73ad57754d8ba5a741515482b9d34a5e72f0972ee7afb74461dced78");
    }

    @Test
    void aReportDoesNotDependOnThoseMadeBefore() {
        GeneratedReport later = REPORTS.get(REPORTS.size() - 1);

        GeneratedReport alone = Province.of(Province.SEED)
                .reports(later.academicYear())
                .filter(report -> report.school().equals(later.school()))
                .findFirst()
                .orElseThrow();

        assertThat(alone.text()).isEqualTo(later.text());
        assertThat(alone.truth()).isEqualTo(later.truth());
    }

    @Test
    void theProvinceHasSchoolsOfAllTypesInTheRightMix() {
        assertThat(PROVINCE.schools()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(shareOfSchools(school -> school.type() == SchoolType.VOCATIONAL))
                .isCloseTo(0.55, within(0.03));
        assertThat(shareOfSchools(school -> school.type() == SchoolType.UNDERGRADUATE))
                .isCloseTo(0.30, within(0.03));
        assertThat(shareOfSchools(school -> school.type() == SchoolType.GRADUATE))
                .isCloseTo(0.15, within(0.03));
        assertThat(shareOfSchools(school -> school.ownership() == Ownership.PRIVATE))
                .isBetween(0.1, 0.3);
        assertThat(PROVINCE.schools().stream().map(School::city).distinct()).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void noTwoSchoolsShareACodeANameOrAHost() {
        assertThat(PROVINCE.schools()).extracting(School::code).doesNotHaveDuplicates();
        assertThat(PROVINCE.schools()).extracting(School::name).doesNotHaveDuplicates();
        assertThat(PROVINCE.schools()).extracting(School::host).doesNotHaveDuplicates();
        assertThat(PROVINCE.schools()).allMatch(school -> school.code().matches("41369[0-9]{5}"));
        assertThat(PROVINCE.schools()).allMatch(school -> school.host().endsWith(".example.edu.cn"));
    }

    @Test
    void someReportsAreMissingAndSomeAreLate() {
        int expected = PROVINCE.schools().size() * PROVINCE.academicYears().size();

        assertThat(PROVINCE.academicYears()).hasSize(5);
        assertThat(REPORTS).hasSizeBetween((int) (expected * 0.9), expected - 5);
        assertThat(shareOfReports(GeneratedReport::late)).isBetween(0.03, 0.2);
    }

    @Test
    void largerSchoolsPublishMore() {
        Map<Boolean, Double> published = REPORTS.stream()
                .filter(report -> figure(report, "disclosed_total") > 0)
                .collect(Collectors.partitioningBy(
                        report -> report.school().students() > 13_000,
                        Collectors.averagingDouble(report -> figure(report, "disclosed_total"))));

        assertThat(published.get(true)).isGreaterThan(1.3 * published.get(false));
    }

    @Test
    void everyKindOfGapAndFaultOccurs() {
        assertThat(REPORTS)
                .flatExtracting(report -> report.truth().sections().values())
                .extracting(section -> section.status())
                .contains("PRESENT", "MERGED", "NIL", "EMPTY", "REFERENCED", "MISSING");
        assertThat(REPORTS)
                .flatExtracting(report -> report.truth().claims())
                .filteredOn(claim -> !claim.holds())
                .extracting(claim -> claim.kind())
                .contains(
                        "SUM",
                        "RATIO",
                        "STALE_YEAR",
                        "PERIOD",
                        "DOCUMENT_NUMBER",
                        "PART_COUNT",
                        "DUPLICATE_LINK",
                        "COPIED_OWN_YEAR",
                        "COPIED_OTHER_SCHOOL");
        assertThat(shareOfReports(report -> report.truth().isClean())).isBetween(0.15, 0.5);
        assertThat(shareOfReports(GeneratedReport::leaps)).isBetween(0.003, 0.05);
    }

    private static double figure(GeneratedReport report, String metric) {
        return report.truth().figures().stream()
                .filter(figure -> figure.metric().equals(metric))
                .mapToDouble(figure -> figure.value().doubleValue())
                .findFirst()
                .orElse(0);
    }

    private static double shareOfSchools(Predicate<School> condition) {
        return PROVINCE.schools().stream().filter(condition).count()
                / (double) PROVINCE.schools().size();
    }

    private static double shareOfReports(Predicate<GeneratedReport> condition) {
        return REPORTS.stream().filter(condition).count() / (double) REPORTS.size();
    }

    private static String digest(List<GeneratedReport> reports) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (GeneratedReport report : reports) {
            digest.update(report.text().getBytes(StandardCharsets.UTF_8));
            digest.update(report.labels().toString().getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
