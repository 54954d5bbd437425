package io.gongkai.stats.peer;

import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.problem.Text;
import io.gongkai.stats.vocabulary.ProvinceCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A peer group to be saved; the body of a creation and of a change. */
@Schema(description = "A peer group to be saved")
public record SavePeerGroup(
        @Schema(description = "Two digits; cannot be changed later", required = true, examples = "43") @Nullable
        String provinceCode,

        @Schema(description = "1 to 100 characters, once for each owner and province", required = true) @Nullable
        String name,

        @Schema(description = "Whether all who may read the province see it; false if left out") @Nullable
        Boolean shared,

        @Schema(description = "2 to 500 registered schools of the province", required = true) @Nullable
        List<String> schoolCodes) {

    private static final int LONGEST_NAME = 100;
    private static final int FEWEST = 2;
    private static final int MOST = 500;
    private static final Pattern PRINTABLE = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]+");

    static final Text PROVINCE = new Text("省份代码应为两位数字，例如 43。", "A province code has two digits, such as 43.");
    private static final Text NAME = new Text(
            "名称应为 1 至 100 个可见字符。", "The name must have 1 to 100 characters, none of them a control character.");
    private static final Text SCHOOLS =
            new Text("对比组应有 2 至 500 所学校，现有 %d 所。", "A peer group has 2 to 500 schools; there are %d.");
    private static final Text UNKNOWN = new Text("该省登记册中没有学校 %s。", "The register of the province has no school %s.");
    private static final Text TWICE = new Text("学校 %s 重复。", "School %s is named twice.");

    /** Notes what can be seen without the register. */
    void check(Faults faults) {
        if (!ProvinceCode.exists(String.valueOf(provinceCode))) {
            faults.add("/provinceCode", "unknown-province", PROVINCE);
        }
        if (name == null
                || name.isBlank()
                || name.length() > LONGEST_NAME
                || !PRINTABLE.matcher(name).matches()) {
            faults.add("/name", "invalid-name", NAME);
        }
        int count = codes().size();
        if (count < FEWEST || count > MOST) {
            faults.add("/schoolCodes", "wrong-number-of-schools", SCHOOLS.with(count));
        }
    }

    /** Notes every school that is not registered or stands there twice. */
    void checkSchools(Set<String> registered, Faults faults) {
        Set<String> seen = new HashSet<>();
        int place = 0;
        for (String code : codes()) {
            String pointer = "/schoolCodes/" + place++;
            if (!registered.contains(code)) {
                faults.add(pointer, "unknown-school", UNKNOWN.with(code));
            } else if (!seen.add(code)) {
                faults.add(pointer, "repeated-school", TWICE.with(code));
            }
        }
    }

    boolean isShared() {
        return Boolean.TRUE.equals(shared);
    }

    List<String> codes() {
        return schoolCodes == null ? List.of() : new ArrayList<>(schoolCodes);
    }
}
