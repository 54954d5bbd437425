package io.gongkai.demo.report;

import java.util.List;

/** S1: how the work is organised. */
final class OverviewPart {

    private static final List<String> POINTS = List.of("governance", "list", "training", "assessment");

    private final Desk desk;

    OverviewPart(Desk desk) {
        this.desk = desk;
    }

    void write() {
        if (desk.chance("S1.lead", 0.8)) {
            desk.speaker().say("S1.lead");
        }
        boolean points = desk.chance("S1.points", 0.45);
        int number = 1;
        for (String point : POINTS) {
            if (desk.chance("S1." + point, 0.85)) {
                if (points) {
                    desk.draft().line().add(desk.numbering().point(number++));
                    desk.speaker().say("sub." + point).add("。");
                }
                desk.speaker().saySeveral("S1." + point, desk.chance("more " + point, 0.5) ? 2 : 1);
            }
        }
        desk.draft().line();
    }
}
