package io.gongkai.ingest.validation;

import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.problem.Text;
import io.gongkai.ingest.vocabulary.ProvinceCode;
import io.gongkai.ingest.vocabulary.SchoolCode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks values one by one and notes every fault with its place. */
public final class RequestCheck {

    private static final Text REQUIRED = new Text("此项必填。", "This value is required.");
    private static final Text TOO_LONG =
            new Text("此项最多 %d 个字符，现有 %d 个。", "At most %d characters are allowed here; there are %d.");
    private static final Text ILLEGAL = new Text(
            "第 %d 个字符不可用（空字符或残缺的代理对），请删除。",
            "Character %d cannot be stored (NUL or half of a surrogate pair); remove it.");

    private final Faults faults;

    public RequestCheck(Faults faults) {
        this.faults = faults;
    }

    /** The value itself if it is there; otherwise a fault is noted. */
    public boolean present(String pointer, @Nullable Object value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            faults.add(pointer, "required", REQUIRED);
            return false;
        }
        return true;
    }

    /** Whether a value that is needed is there, not too long and storable. */
    public boolean text(String pointer, @Nullable String value, int maxLength) {
        return present(pointer, value) && optionalText(pointer, value, maxLength);
    }

    /** Whether a value that may be left out is not too long and storable; blank is not the way to leave it out. */
    public boolean optionalText(String pointer, @Nullable String value, int maxLength) {
        if (value == null) {
            return true;
        }
        if (value.length() > maxLength) {
            faults.add(pointer, "too-long", TOO_LONG.with(maxLength, value.length()));
            return false;
        }
        return present(pointer, value) && storable(pointer, value);
    }

    /** Whether a value that is needed follows the pattern; the hint says what it should look like. */
    public boolean pattern(String pointer, @Nullable String value, Pattern pattern, String code, Text hint) {
        if (!present(pointer, value)) {
            return false;
        }
        if (value == null || !pattern.matcher(value).matches()) {
            faults.add(pointer, code, hint);
            return false;
        }
        return true;
    }

    public void provinceCode(String pointer, @Nullable String value) {
        if (present(pointer, value) && !ProvinceCode.exists(value)) {
            faults.add(pointer, ProvinceCode.UNKNOWN, ProvinceCode.HINT);
        }
    }

    public void schoolCode(String pointer, @Nullable String value) {
        if (present(pointer, value) && SchoolCode.parse(value).isEmpty()) {
            faults.add(pointer, SchoolCode.INVALID, SchoolCode.HINT);
        }
    }

    /** PostgreSQL stores no NUL, and half a surrogate pair is no character in UTF-8. */
    public boolean storable(String pointer, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1));
            if (c == 0 || (Character.isSurrogate(c) && !pair)) {
                faults.add(pointer, "illegal-character", ILLEGAL.with(i + 1));
                return false;
            }
            i += pair ? 1 : 0;
        }
        return true;
    }
}
