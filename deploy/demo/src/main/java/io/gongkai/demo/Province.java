package io.gongkai.demo;

import io.gongkai.demo.GeneratedReport.Source;
import io.gongkai.demo.report.ReportWriter;
import io.gongkai.demo.report.ReportWriter.Written;
import io.gongkai.demo.report.Subject;
import io.gongkai.demo.school.Register;
import io.gongkai.demo.school.School;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An invented province. The same seed makes the same province, to the last character. Thread-safe. */
public final class Province {

    /** The seed that the demonstration uses where none is given. */
    public static final long SEED = 2026;

    public static final String CODE = Register.PROVINCE;

    /** The code is that of a real province; schools, cities and all that they report are invented. */
    public static final String NAME = "江西";

    private static final int SCHOOLS = 124;
    private static final int YEARS = 5;
    private static final int FIRST_YEAR = 2020;

    private final long seed;
    private final int years;
    private final List<School> schools;
    private final Authors authors;
    private final ReportWriter writer = new ReportWriter();

    private Province(long seed, int schools, int years) {
        this.seed = seed;
        this.years = years;
        this.schools = Register.of(seed, schools);
        this.authors = new Authors(seed, this.schools, FIRST_YEAR);
    }

    /** 124 schools over five school years. */
    public static Province of(long seed) {
        return of(seed, SCHOOLS, YEARS);
    }

    public static Province of(long seed, int schools, int years) {
        return new Province(seed, schools, years);
    }

    public long seed() {
        return seed;
    }

    public List<School> schools() {
        return schools;
    }

    public List<String> academicYears() {
        return IntStream.range(0, years)
                .mapToObj(i -> FIRST_YEAR + i + "-" + (FIRST_YEAR + i + 1))
                .toList();
    }

    /** All reports that were handed in, year by year, each made when it is asked for. */
    public Stream<GeneratedReport> reports() {
        return IntStream.range(0, years).boxed().flatMap(this::reports);
    }

    /** Those of one school year. */
    public Stream<GeneratedReport> reports(String academicYear) {
        return reports(academicYears().indexOf(academicYear));
    }

    private Stream<GeneratedReport> reports(int yearsPassed) {
        return schools.stream()
                .filter(school -> authors.handsIn(school, yearsPassed))
                .map(school -> report(school, yearsPassed));
    }

    private GeneratedReport report(School school, int yearsPassed) {
        Subject subject = authors.subject(school, yearsPassed);
        Written written = writer.write(subject);
        Optional<Source> source = authors.source(school, yearsPassed);
        List<Truth.Claim> copy = source
                .map(from -> from.schoolCode().equals(school.code()))
                .map(own -> new Truth.Claim(own ? "COPIED_OWN_YEAR" : "COPIED_OTHER_SCHOOL", false, null))
                .stream()
                .toList();
        return new GeneratedReport(
                school,
                subject.academicYear(),
                written.draft().text(),
                authors.sendsChecklist(school) ? written.links() : Map.of(),
                authors.isLate(school, yearsPassed),
                written.leaps(),
                source,
                TruthReader.of(written.draft(), copy));
    }
}
