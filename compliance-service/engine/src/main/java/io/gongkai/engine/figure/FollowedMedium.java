package io.gongkai.engine.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells of which medium followers are counted: 微信推文420条;粉丝数2.1万人. */
final class FollowedMedium {

    static final Set<String> ALL = Set.of("wechat", "weibo", "douyin");

    /** How far before the count the only medium of its sentence may be named. */
    private static final int REACH = 60;

    private FollowedMedium() {}

    /** The last one named for the count, the one counted right before, or the only one nearby. */
    static Optional<String> of(Setting setting) {
        List<Clue> lead = setting.leadClues();
        for (int i = lead.size() - 1; i >= 0; i--) {
            if (ALL.contains(lead.get(i).concept())) {
                return Optional.of(lead.get(i).concept());
            }
        }
        return Optional.ofNullable(setting.shared()).filter(ALL::contains).or(() -> only(setting));
    }

    private static Optional<String> only(Setting setting) {
        int start = setting.quantity().start();
        int from = Math.max(setting.sentence().start(), start - REACH);
        List<String> media = setting.clues().within(Math.min(from, start), start).stream()
                .map(Clue::concept)
                .filter(ALL::contains)
                .distinct()
                .toList();
        return media.size() == 1 ? Optional.of(media.get(0)) : Optional.empty();
    }
}
