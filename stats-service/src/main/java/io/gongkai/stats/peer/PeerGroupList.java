package io.gongkai.stats.peer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of peer groups. */
@Schema(description = "A page of peer groups, in the order of their names")
public record PeerGroupList(List<PeerGroup> items, @Nullable String nextCursor) {}
