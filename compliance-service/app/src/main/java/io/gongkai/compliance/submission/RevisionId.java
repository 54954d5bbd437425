package io.gongkai.compliance.submission;

import java.util.UUID;

/**
 * One revision of one report.
 *
 * @param reportId stable over the revisions
 * @param revision counts from 1
 */
public record RevisionId(UUID reportId, int revision) {}
