package io.gongkai.benchmark.accuracy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.gongkai.demo.GeneratedReport;
import io.gongkai.engine.assessment.ReportUnderReview;
import io.gongkai.engine.school.SchoolYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A report and the truth about it; they stand under the same name in two folders beside each other. */
record LabelledReport(String name, String text, Label label) {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private static final Map<String, String> PROVINCES = Map.ofEntries(
            Map.entry("湖南", "43"),
            Map.entry("浙江", "33"),
            Map.entry("山东", "37"),
            Map.entry("湖北", "42"),
            Map.entry("安徽", "34"),
            Map.entry("重庆", "50"),
            Map.entry("江苏", "32"),
            Map.entry("广东", "44"),
            Map.entry("四川", "51"),
            Map.entry("陕西", "61"),
            Map.entry("福建", "35"),
            Map.entry("江西", "36"),
            Map.entry("河南", "41"),
            Map.entry("广西", "45"),
            Map.entry("河北", "13"),
            Map.entry("山西", "14"),
            Map.entry("辽宁", "21"),
            Map.entry("吉林", "22"),
            Map.entry("上海", "31"),
            Map.entry("北京", "11"),
            Map.entry("天津", "12"),
            Map.entry("云南", "53"),
            Map.entry("贵州", "52"),
            Map.entry("甘肃", "62"),
            Map.entry("内蒙古", "15"),
            Map.entry("黑龙江", "23"),
            Map.entry("海南", "46"),
            Map.entry("西藏", "54"),
            Map.entry("青海", "63"),
            Map.entry("宁夏", "64"),
            Map.entry("新疆", "65"));

    /** All labelled reports below a folder that holds {@code reports} and {@code labels}. */
    static List<LabelledReport> below(Path folder) throws IOException {
        Path labels = folder.resolve("labels");
        List<LabelledReport> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(labels)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                String name = labels.relativize(file).toString().replaceFirst("\\.json$", "");
                String text = Files.readString(folder.resolve("reports").resolve(name + ".txt"));
                found.add(new LabelledReport(name, text, JSON.readValue(file.toFile(), Label.class)));
            }
        }
        return found;
    }

    /** A generated one. */
    static LabelledReport of(GeneratedReport report) {
        String name = report.academicYear() + "/" + report.school().code();
        return new LabelledReport(name, report.text(), JSON.convertValue(report.labels(), Label.class));
    }

    ReportUnderReview report() {
        String province = PROVINCES.get(label.province());
        if (province == null) {
            throw new IllegalStateException(name + ": unknown province " + label.province());
        }
        return ReportUnderReview.of(
                text, label.schoolType(), label.ownership(), province, SchoolYear.parse(label.academicYear()));
    }
}
