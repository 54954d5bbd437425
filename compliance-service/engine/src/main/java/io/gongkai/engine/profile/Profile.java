package io.gongkai.engine.profile;

import io.gongkai.engine.lexicon.DataCheck;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.school.Provinces;
import io.gongkai.engine.school.SchoolYear;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A frame of parts that a province asks for.
 *
 * @param provinces codes of the provinces that use it; empty for all
 * @param from first school year, by its first calendar year; null for no bound
 * @param to last school year, by its first calendar year; null for no bound
 * @param parts the required parts in the required order
 * @param source the notice that sets it
 */
public record Profile(
        String name,
        String title,
        List<String> provinces,
        @Nullable Integer from,
        @Nullable Integer to,
        List<PartCode> parts,
        String source) {

    public Profile {
        DataCheck check = DataCheck.of(name)
                .given("name", name)
                .given("title", title)
                .given("source", source)
                .given("provinces", provinces)
                .filled("parts", parts)
                .that(
                        parts == null || new HashSet<>(parts).size() == parts.size(),
                        "parts 中每个部分只能出现一次。",
                        "parts may name each part once.")
                .that(from == null || to == null || from <= to, "from 不能晚于 to。", "from may not be after to.");
        for (String code : Objects.requireNonNullElse(provinces, List.<String>of())) {
            check.that(
                    Provinces.exists(code),
                    "没有省份代码 " + code + "；请用 GB/T 2260 的前两位数字。",
                    "There is no province " + code + "; use the first two digits of GB/T 2260.");
        }
        check.end();
    }

    public boolean requires(PartCode part) {
        return parts.contains(part);
    }

    /** Whether it fits every province and year. */
    boolean fitsAlways() {
        return provinces.isEmpty() && from == null && to == null;
    }

    boolean fits(String provinceCode, SchoolYear year) {
        return (provinces.isEmpty() || provinces.contains(provinceCode))
                && (from == null || from <= year.startYear())
                && (to == null || year.startYear() <= to);
    }
}
