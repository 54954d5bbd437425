package io.gongkai.stats.portal;

import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.Publishing;
import io.gongkai.stats.testing.SampleCollection;
import io.gongkai.stats.testing.SampleReport;
import io.gongkai.stats.testing.SampleSchool;
import jakarta.enterprise.context.ApplicationScoped;

/** A year with a report in every state, of which one may be seen, beside an accepted report on another year. */
@ApplicationScoped
class EveryState {

    static final String YEAR = "2020-2021";
    static final SampleSchool OPEN = SampleSchool.number(1).named("甲<b>学院");
    static final SampleSchool RETURNED = SampleSchool.number(2).named("退回学院");
    static final SampleSchool WITHDRAWN = SampleSchool.number(3).named("撤回学院");
    static final SampleSchool WAITING = SampleSchool.number(4).named("待审学院");

    private final EventWire wire;
    private final Projections projections;
    private final Publishing publishing;

    EveryState(EventWire wire, Projections projections, Publishing publishing) {
        this.wire = wire;
        this.projections = projections;
        this.publishing = publishing;
    }

    void begin() {
        projections.clear();
        publishing.clear();
        wire.send(OPEN.registered(), RETURNED.registered(), WITHDRAWN.registered(), WAITING.registered());
        wire.send(
                SampleCollection.opened("43", YEAR, "2021-10-31", 1),
                SampleCollection.opened("43", "2018-2019", "2019-10-31", 1));
        handedIn(report(OPEN, "1200"));
        wire.send(report(OPEN, "1200").decided("ACCEPTED", 1, 1));
        // Handed in after the acceptance and not accepted: the accepted revision stays in force.
        handedIn(report(OPEN, "77777").revision(2));
        handedIn(report(RETURNED, "77777"));
        wire.send(report(RETURNED, "77777").decided("RETURNED", 1, null));
        handedIn(report(WITHDRAWN, "77777"));
        wire.send(report(WITHDRAWN, "77777").decided("ACCEPTED", 1, 1));
        wire.send(report(WITHDRAWN, "77777").decided("WITHDRAWN", 2, 1));
        handedIn(report(WAITING, "77777"));
        SampleReport unpublished = SampleReport.of(OPEN, "2018-2019").figure("views", "77777", "次", "浏览77777次");
        handedIn(unpublished);
        wire.send(unpublished.decided("ACCEPTED", 1, 1));
    }

    private void handedIn(SampleReport report) {
        wire.send(report.submitted(), report.assessed());
    }

    static SampleReport report(SampleSchool school, String value) {
        return SampleReport.of(school, YEAR)
                .text("%s年度报告\n一、概述\n校本部<i>各</i>单位。\n二、主动公开情况。共公开%s条。\n".formatted(school.name(), value))
                .part(7, "NIL")
                .item(11, "NONE", "NOT_APPLICABLE")
                .figure("disclosed_total", value, "条", "主动公开" + value + "条")
                .finding("PART-01", "MUST_FIX", "S3", null);
    }
}
