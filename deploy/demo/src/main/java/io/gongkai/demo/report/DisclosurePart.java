package io.gongkai.demo.report;

import java.util.List;

/** S2: how much was made public, where, and what. */
final class DisclosurePart {

    private static final List<String> VOLUMES =
            List.of("volume.inside", "volume.inside", "volume.closing", "volume.split");
    private static final List<String> JOINTS = List.of("，", "、", "，");

    private final Desk desk;
    private final AreaWriter areas;

    DisclosurePart(Desk desk, NamedItems items) {
        this.desk = desk;
        this.areas = new AreaWriter(desk, items);
        desk.speaker().filling("channels", this::channels).filling("growth", this::growth);
    }

    void write() {
        boolean points = desk.chance("S2.points", 0.6);
        if (points) {
            desk.draft().add(desk.numbering().point(1));
            desk.speaker().say("sub.volume");
            desk.draft().add(desk.chance("S2.run-on", 0.5) ? "。" : "\n");
        }
        volume();
        media();
        desk.draft().line();
        if (points) {
            desk.draft().add(desk.numbering().point(2));
            desk.speaker().say("sub.areas");
            desk.draft().add("\n");
        }
        areas.write();
    }

    private void volume() {
        desk.speaker().say(desk.dice("volume").pick(VOLUMES));
        if (desk.chance("units", 0.2)) {
            desk.speaker().say("units");
        }
        if (desk.chance("remark", 0.7)) {
            desk.speaker().say("remark");
        }
    }

    private void channels() {
        String joint = desk.dice("joint of channels").pick(JOINTS);
        String before = "";
        for (String channel : desk.channels().counted()) {
            desk.draft().add(before);
            desk.speaker().say("channel." + channel);
            before = joint;
        }
    }

    /** A comparison with the former year: a number that is no figure of this one. */
    private void growth() {
        if (desk.subject().yearsPassed() > 0 && desk.chance("growth", 0.4)) {
            int sign = desk.facts().sign("growth_sign");
            if (sign != 0) {
                desk.speaker().say(sign > 0 ? "growth.up" : "growth.down");
            }
        }
    }

    private void media() {
        boolean counted = desk.channels().counts("wechat_posts");
        sometimes(counted ? "media.followers" : "media.wechat", 0.7);
        sometimes("media.weibo", 0.35);
        sometimes("media.douyin", 0.35);
        sometimes("media.press", 0.5);
        sometimes("media.paper", 0.3);
        sometimes("media.docs", 0.35);
        sometimes("media.views", 0.25);
        sometimes("service", 0.4);
    }

    private void sometimes(String list, double share) {
        if (desk.chance(list, share)) {
            desk.speaker().say(list);
        }
    }
}
