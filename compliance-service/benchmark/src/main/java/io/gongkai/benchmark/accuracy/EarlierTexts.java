package io.gongkai.benchmark.accuracy;

import io.gongkai.demo.GeneratedReport;
import io.gongkai.engine.similarity.EarlierReport;
import io.gongkai.engine.similarity.Fingerprint;
import io.gongkai.engine.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The reports read so far, as sources for comparison: the school's last one and the most resembling of other schools. */
final class EarlierTexts {

    private static final int OTHER_SCHOOLS = 11;

    private record Read(GeneratedReport report, Fingerprint fingerprint) {

        String school() {
            return report.school().code();
        }

        EarlierReport asSource(boolean sameSchool) {
            return new EarlierReport(report.school().name() + report.academicYear(), sameSchool, report.text());
        }
    }

    private final Normalizer normalizer = new Normalizer();
    private final List<Read> all = new ArrayList<>();

    void add(GeneratedReport report) {
        all.add(new Read(report, fingerprint(report)));
    }

    List<EarlierReport> of(GeneratedReport report) {
        Fingerprint own = fingerprint(report);
        Set<String> schools = new HashSet<>();
        Stream<EarlierReport> others = all.stream()
                .filter(read -> !read.school().equals(report.school().code()))
                .sorted(Comparator.comparingDouble((Read read) -> -own.resemblance(read.fingerprint())))
                .filter(read -> schools.add(read.school()))
                .limit(OTHER_SCHOOLS)
                .map(read -> read.asSource(false));
        Stream<EarlierReport> last = all.stream()
                .filter(read -> read.school().equals(report.school().code()))
                .reduce((earlier, later) -> later)
                .filter(read -> isYearBefore(read.report(), report))
                .map(read -> read.asSource(true))
                .stream();
        return Stream.concat(last, others).toList();
    }

    private static boolean isYearBefore(GeneratedReport earlier, GeneratedReport report) {
        return earlier.academicYear().endsWith(report.academicYear().substring(0, 4));
    }

    private Fingerprint fingerprint(GeneratedReport report) {
        return Fingerprint.of(normalizer.normalize(report.text()));
    }
}
