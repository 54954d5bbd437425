package io.gongkai.ingest.webhook;

import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.problem.Text;
import io.gongkai.ingest.progress.EventName;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The events that an owner has chosen, checked name by name. */
final class EventChoice {

    private static final String ALL =
            Arrays.stream(EventName.values()).map(EventName::wireName).collect(Collectors.joining(", "));
    private static final Text UNKNOWN = new Text("没有此事件；可选：%s。", "There is no such event; there are %s.").with(ALL);
    private static final Text NONE = new Text("请至少选择一个事件：%s。", "Choose one event at least: %s.").with(ALL);

    private EventChoice() {}

    static void check(String pointer, List<@Nullable String> events, Faults faults) {
        if (events.isEmpty()) {
            faults.add(pointer, "no-event", NONE);
        }
        for (int i = 0; i < events.size(); i++) {
            String name = events.get(i);
            if (name == null || EventName.parse(name).isEmpty()) {
                faults.add(pointer + "/" + i, "unknown-event", UNKNOWN);
            }
        }
    }
}
