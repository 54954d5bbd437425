package io.gongkai.ingest.applicability;

/** A decision that holds, as the event of a report tells of it. */
public record Decided(int item, Applicability applicability, String reason) {}
