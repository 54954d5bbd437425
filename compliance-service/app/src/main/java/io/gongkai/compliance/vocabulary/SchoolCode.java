package io.gongkai.compliance.vocabulary;

import io.gongkai.compliance.problem.Text;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 学校标识码: ten digits, of which the third and fourth are the province that the school belongs to. */
public record SchoolCode(String digits) {

    public static final String INVALID = "invalid-school-code";
    public static final Text HINT = new Text(
            "学校标识码应为 10 位数字，第 3、4 位为省份代码，例如 4143012345。",
            "A school code has ten digits, the third and fourth of which are the province, such as 4143012345.");

    private static final Pattern FORM = Pattern.compile("[0-9]{10}");

    public SchoolCode {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("Not a school code: " + digits);
        }
    }

    public static Optional<SchoolCode> parse(@Nullable String text) {
        return text != null && isValid(text) ? Optional.of(new SchoolCode(text)) : Optional.empty();
    }

    public String provinceCode() {
        return digits.substring(2, 4);
    }

    private static boolean isValid(String text) {
        return FORM.matcher(text).matches() && ProvinceCode.exists(text.substring(2, 4));
    }
}
