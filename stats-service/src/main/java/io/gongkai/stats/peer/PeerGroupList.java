package io.gongkai.stats.peer;

import io.gongkai.stats.export.Tabular;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of peer groups. */
@Schema(description = "A page of peer groups")
public record PeerGroupList(List<PeerGroup> items, @Nullable String nextCursor) implements Tabular<PeerGroup> {

    @Override
    public List<PeerGroup> tableRows() {
        return items;
    }
}
