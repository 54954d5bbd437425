package io.gongkai.benchmark.accuracy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.gongkai.engine.assessment.Assessment.Period;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.part.PartStatus;
import io.gongkai.engine.school.Ownership;
import io.gongkai.engine.school.SchoolType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The truth about one report, as people labelled it (format and conventions: {@code deploy/samples/README.md}). */
@JsonIgnoreProperties(ignoreUnknown = true)
record Label(
        @JsonProperty("academic_year") String academicYear,
        String province,
        @JsonProperty("school_type") SchoolType schoolType,
        Ownership ownership,
        @JsonProperty("announced_part_count") @Nullable Integer announcedPartCount,
        @Nullable Period period,
        Map<PartCode, Part> sections,
        Map<Integer, Item> items,
        List<Metric> metrics,
        List<Claim> consistency) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Part(PartStatus status, @Nullable List<PartStatus> also) {

        boolean allows(PartStatus found) {
            return found == status || also != null && also.contains(found);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(String status) {

        boolean isExplicit() {
            return status.equals("EXPLICIT");
        }

        boolean isVague() {
            return status.equals("PARTIAL");
        }

        /** Named, but denied, promised or not applicable: easily taken for disclosure. */
        boolean isTrap() {
            return List.of("PLANNED_ONLY", "NEGATED", "NOT_APPLICABLE_STATED").contains(status);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Metric(String id, @Nullable Double value, boolean optional) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Claim(String kind, boolean holds, @Nullable String quote, boolean optional) {}
}
