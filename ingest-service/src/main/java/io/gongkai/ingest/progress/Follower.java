package io.gongkai.ingest.progress;

import java.time.Instant;

/** Who follows what, and until when his token holds. */
record Follower(String subject, Audience audience, Instant expiresAt) {}
