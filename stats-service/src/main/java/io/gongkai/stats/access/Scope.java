package io.gongkai.stats.access;

import org.jspecify.annotations.Nullable;

/** The part of the country that somebody may see or change: all of it, one province, one school, or nothing. */
public record Scope(Extent extent, @Nullable String code) {

    /** How far a scope reaches. */
    public enum Extent {
        EVERYTHING,
        PROVINCE,
        SCHOOL,
        NOTHING
    }

    public static final Scope EVERYTHING = new Scope(Extent.EVERYTHING, null);
    public static final Scope NOTHING = new Scope(Extent.NOTHING, null);

    static Scope province(@Nullable String code) {
        return code == null ? NOTHING : new Scope(Extent.PROVINCE, code);
    }

    static Scope school(@Nullable String code) {
        return code == null ? NOTHING : new Scope(Extent.SCHOOL, code);
    }

    public boolean coversSchool(String schoolCode, String provinceCode) {
        return switch (extent) {
            case EVERYTHING -> true;
            case PROVINCE -> provinceCode.equals(code);
            case SCHOOL -> schoolCode.equals(code);
            case NOTHING -> false;
        };
    }

    public boolean coversProvince(String provinceCode) {
        return switch (extent) {
            case EVERYTHING -> true;
            case PROVINCE -> provinceCode.equals(code);
            case SCHOOL, NOTHING -> false;
        };
    }

    /** The only province a list may show, if the scope is one province. */
    public @Nullable String onlyProvince() {
        return extent == Extent.PROVINCE ? code : null;
    }

    /** The only school a list may show, if the scope is one school. */
    public @Nullable String onlySchool() {
        return extent == Extent.SCHOOL ? code : null;
    }
}
