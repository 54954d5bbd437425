package io.gongkai.engine.profile;

import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.school.SchoolYear;
import java.util.List;
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

    public boolean requires(PartCode part) {
        return parts.contains(part);
    }

    boolean fits(String provinceCode, SchoolYear year) {
        return (provinces.isEmpty() || provinces.contains(provinceCode))
                && (from == null || from <= year.startYear())
                && (to == null || year.startYear() <= to);
    }
}
