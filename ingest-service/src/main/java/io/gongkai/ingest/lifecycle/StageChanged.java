package io.gongkai.ingest.lifecycle;

/** Said inside the service with every change in a report's life; observe it after the commit. */
public record StageChanged(Standing standing) {}
