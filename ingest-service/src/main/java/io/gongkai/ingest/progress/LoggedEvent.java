package io.gongkai.ingest.progress;

import java.util.UUID;

/** An event of the log, with its place in it; the payload is the CloudEvent as followers get it. */
record LoggedEvent(long position, String name, UUID reportId, String schoolCode, String provinceCode, String payload) {}
