package io.gongkai.stats.rebuild;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last rebuilds, the newest first. */
@Schema(description = "The last 50 rebuilds, the newest first")
public record RebuildList(List<Rebuild> items) {}
