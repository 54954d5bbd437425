package io.gongkai.stats.peer;

import io.gongkai.stats.export.Columns;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Schools that somebody put together to compare them. */
@Schema(description = "Schools that somebody put together to compare them")
public record PeerGroup(
        UUID id,
        @Schema(examples = "43") String provinceCode,
        @Schema(examples = "沿江高职") String name,

        @Schema(description = "Who made it: the subject of that token")
        String owner,

        @Schema(description = "Whether all who may read the province see it")
        boolean shared,

        @Schema(description = "Codes of its schools, in order")
        List<String> schoolCodes,

        @Schema(description = "Grows with each change; also the ETag")
        long version,

        Instant createdAt,
        Instant changedAt) {

    static final Columns<PeerGroup> COLUMNS = Columns.<PeerGroup>of("items", "name", "对比组")
            .with("id", "编号", PeerGroup::id)
            .with("provinceCode", "省份", PeerGroup::provinceCode)
            .with("name", "名称", PeerGroup::name)
            .with("owner", "创建人", PeerGroup::owner)
            .with("shared", "共享", PeerGroup::shared)
            .with("schools", "schoolCodes", "学校数", group -> group.schoolCodes().size())
            .with("schoolCodes", "学校标识码", group -> String.join(" ", group.schoolCodes()))
            .with("version", "版本", PeerGroup::version)
            .with("createdAt", "创建时间", PeerGroup::createdAt)
            .with("changedAt", "修改时间", PeerGroup::changedAt);
}
