package io.gongkai.stats.snapshot;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The snapshots of a province's year, the newest first. */
@Schema(description = "The snapshots of a province's year, the newest first")
public record SnapshotList(List<Snapshot> items) {}
