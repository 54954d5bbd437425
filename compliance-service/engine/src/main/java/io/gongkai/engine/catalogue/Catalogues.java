package io.gongkai.engine.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.DataCheck;
import io.gongkai.engine.lexicon.DataFile;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.school.SchoolType;
import io.gongkai.engine.school.SchoolYear;
import java.util.List;
import java.util.stream.Stream;

/** All editions of the list ({@code catalogue/index.yaml}). */
public final class Catalogues {

    private final Catalogue national;
    private final List<Catalogue> others;

    private record Index(List<String> editions) {}

    private Catalogues(List<Catalogue> all) {
        national = all.get(0);
        others = List.copyOf(all.subList(1, all.size()));
        DataCheck check = DataCheck.start()
                .that(
                        national.isHeld(),
                        national.edition() + " 是各校对照的清单，items 不能为空。",
                        national.edition() + " is what every school is held against; items may not be empty.");
        others.forEach(edition -> edition.items().stream()
                .flatMap(item -> item.national().stream())
                .filter(number -> !national.has(number))
                .forEach(number -> check.that(
                        false,
                        edition.edition() + "：国家清单没有事项 " + number + "，请改正 national。",
                        edition.edition() + ": there is no national item " + number + "; mend national.")));
        check.end();
    }

    public static Catalogues load(RuleData data) {
        Index index = DataFile.read("/catalogue/index.yaml", new TypeReference<>() {});
        return new Catalogues(index.editions().stream()
                .map(edition -> Catalogue.load(data, edition))
                .toList());
    }

    /** The default first. */
    public List<Catalogue> all() {
        return Stream.concat(Stream.of(national), others.stream()).toList();
    }

    /** The national edition, which holds where no other does. */
    public Catalogue national() {
        return national;
    }

    /** The edition that a school of this kind follows in this year; its items may not be at hand. */
    public Catalogue inForce(String provinceCode, SchoolType type, SchoolYear year) {
        return others.stream()
                .filter(edition -> edition.fits(provinceCode, type, year))
                .findFirst()
                .orElse(national);
    }
}
