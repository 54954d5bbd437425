package io.gongkai.ingest.outbox;

/** A kind of event: the topic it goes to and the type it bears. */
public record EventType(String topic, String type) {

    /** Names an event by its contract, such as "report-submitted.v1". */
    public static EventType of(String contract) {
        return new EventType("gongkai." + contract, "cn.gongkai." + contract);
    }
}
