package io.gongkai.ingest.webhook;

import java.util.List;
import java.util.UUID;

/** A webhook that this instance alone calls for a while; secrets are all that sign now, the newest first. */
record ClaimedWebhook(UUID id, String url, List<Secret> secrets) {}
