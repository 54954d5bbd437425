package io.gongkai.engine.profile;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.school.SchoolYear;
import java.util.List;
import java.util.Optional;

/** All frames of parts ({@code profile/profiles.yaml}). */
public final class Profiles {

    private final List<Profile> all;

    private Profiles(List<Profile> all) {
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
                .orElseThrow(() -> new IllegalStateException("The last profile has to fit every province and year"));
    }
}
