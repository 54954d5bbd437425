package io.gongkai.stats.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.season.SchoolCounts;
import io.gongkai.stats.vocabulary.ItemStanding;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a school is told of its peers follows from how many others there are, not from what they have. */
class PeerShareTest {

    @Test
    void aShareOfFourOthersIsKeptBackFromASchoolAndNotOneOfFive() {
        assertThat(PeerShare.of(2, 5, 4, true)).isEqualTo(new PeerShare(null, true));
        assertThat(PeerShare.of(0, 6, 5, true).value()).isZero();
        assertThat(PeerShare.of(6, 6, 5, true).withheld()).isFalse();
    }

    @Test
    void whoMaySeeTheOthersSeesTheShareOfAnyNumber() {
        assertThat(PeerShare.of(1, 2, 1, false).value()).isEqualByComparingTo("0.5");
        assertThat(PeerShare.of(0, 0, 0, false)).isEqualTo(new PeerShare(null, false));
    }

    @Test
    void anItemIsSharedWithThoseWhoOweItAndNotWithTheRest() {
        assertThat(owedBy(5).disclosed(12, true).withheld()).isTrue();
        assertThat(owedBy(6).disclosed(12, true).value()).isZero();
    }

    @Test
    void howFewPeersStandIsKeptBackButNotHowManyThereAre() {
        PeerCounts five = PeerCounts.of(allInTime(5), true);
        assertThat(five.withheld()).isTrue();
        assertThat(five.expected()).isEqualTo(5);
        assertThat(five.onTime()).isNull();
        assertThat(PeerCounts.of(allInTime(6), true).onTime()).isEqualTo(6);
        assertThat(PeerCounts.of(allInTime(2), false).onTime()).isEqualTo(2);
    }

    private static PeerItems owedBy(int schools) {
        return new PeerItems(Collections.nCopies(schools, Map.of(ItemStanding.NOT_MENTIONED, List.of(12))));
    }

    private static SchoolCounts allInTime(int schools) {
        return new SchoolCounts(schools, schools, schools, 0, 0, schools, 0, 0, 0);
    }
}
