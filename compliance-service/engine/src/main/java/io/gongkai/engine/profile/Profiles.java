package io.gongkai.engine.profile;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.DataCheck;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.school.SchoolYear;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All frames of parts ({@code profile/profiles.yaml}). */
public final class Profiles {

    private final List<Profile> all;

    private Profiles(List<Profile> all) {
        DataCheck check = DataCheck.start().filled("profiles.yaml", all);
        Set<String> names = new HashSet<>();
        all.forEach(profile -> check.that(
                names.add(profile.name()),
                "名称 " + profile.name() + " 只能用一次，请改名。",
                "The name " + profile.name() + " may be used once; rename one."));
        check.that(
                        all.isEmpty() || all.get(all.size() - 1).fitsAlways(),
                        "最后一个框架应适用于所有省份和学年：provinces 写作 []，不写 from 和 to。",
                        "The last profile has to fit every province and year: provinces [], without from and to.")
                .end();
        this.all = List.copyOf(all);
    }

    public static Profiles load(RuleData data) {
        return new Profiles(data.read("/profile/profiles.yaml", new TypeReference<List<Profile>>() {}));
    }

    public List<Profile> all() {
        return all;
    }

    public Optional<Profile> named(String name) {
        return all.stream().filter(profile -> profile.name().equals(name)).findFirst();
    }

    /** The frame of a province in a school year. */
    public Profile of(String provinceCode, SchoolYear year) {
        return all.stream()
                .filter(profile -> profile.fits(provinceCode, year))
                .findFirst()
                .orElseThrow();
    }
}
