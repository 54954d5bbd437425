package io.gongkai.compliance.vocabulary;

import io.gongkai.compliance.problem.Text;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first two digits of GB/T 2260. */
public final class ProvinceCode {

    public static final String UNKNOWN = "unknown-province";
    public static final Text HINT = new Text(
            "没有这个省份代码；请用 GB/T 2260 的前两位数字，例如 43。",
            "No such province; use the first two digits of GB/T 2260, such as 43.");

    private static final Set<String> ALL = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");

    private ProvinceCode() {}

    public static boolean exists(@Nullable String code) {
        return code != null && ALL.contains(code);
    }
}
