package io.gongkai.ingest.listing;

import io.gongkai.ingest.access.AccessProblems;
import io.gongkai.ingest.access.Scope;
import org.jspecify.annotations.Nullable;

/** Narrows what was asked for to what the caller may see; asking for another's is refused, not answered empty. */
public record ListScope(
        @Nullable String provinceCode, @Nullable String schoolCode) {

    public static ListScope of(Scope scope, @Nullable String provinceCode, @Nullable String schoolCode) {
        String onlyProvince = scope.onlyProvince();
        String onlySchool = scope.onlySchool();
        if (provinceCode != null && onlyProvince != null && !provinceCode.equals(onlyProvince)) {
            throw AccessProblems.FOREIGN_PROVINCE.with(provinceCode);
        }
        if (schoolCode != null && onlySchool != null && !schoolCode.equals(onlySchool)) {
            throw AccessProblems.FOREIGN_SCHOOL.with(schoolCode);
        }
        if (scope.extent() == Scope.Extent.NOTHING) {
            throw AccessProblems.NO_SCOPE.because();
        }
        return new ListScope(
                provinceCode == null ? onlyProvince : provinceCode, schoolCode == null ? onlySchool : schoolCode);
    }
}
