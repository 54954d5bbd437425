package io.gongkai.engine.rule;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.DataCheck;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.profile.Profile;
import io.gongkai.engine.school.SchoolYear;
import java.util.List;

/**
 * What is known of the frames of parts beyond the profiles ({@code lexicon/frame.yaml}): no notice gave one for 2010-2011, and the
 * frame of 2013-2014 asks for 举报 alone.
 *
 * @param frameSince first school year, by its first calendar year, for which a notice gave a frame
 * @param reviewsSince the same of the frame that names 复议 and 诉讼
 * @param varying profiles beside which schools of the province use others
 */
public record FrameLexicon(String version, int frameSince, int reviewsSince, List<String> varying) {

    public FrameLexicon {
        DataCheck.start()
                .atLeast(2010, "frameSince", frameSince)
                .atLeast(2010, "reviewsSince", reviewsSince)
                .given("varying", varying)
                .end();
    }

    public static FrameLexicon load(RuleData data) {
        return data.read("/lexicon/frame.yaml", new TypeReference<>() {});
    }

    public boolean isDemanded(SchoolYear year) {
        return year.startYear() >= frameSince;
    }

    public boolean namesReviews(SchoolYear year) {
        return year.startYear() >= reviewsSince;
    }

    public boolean mayVary(Profile profile) {
        return varying.contains(profile.name());
    }
}
