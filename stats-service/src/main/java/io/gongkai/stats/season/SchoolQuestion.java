package io.gongkai.stats.season;

import io.gongkai.stats.problem.Fault;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.problem.Text;
import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.SchoolType;
import io.gongkai.stats.vocabulary.Word;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which schools of a province a question names, as they came. */
public class SchoolQuestion {

    static final Text GROUP = new Text(
            "没有这个对比组，或未与您共享；请从 GET /v1/peer-groups 中选择。",
            "There is no such peer group, or it is not shared with you; choose one of GET /v1/peer-groups.");
    private static final Text CONFLICT = new Text(
            "对比组已确定学校范围，不能与 schoolType、ownership、city 同时使用；请只保留一种。",
            "A peer group names its schools and goes with neither schoolType, ownership nor city; keep one of them.");

    @QueryParam("schoolType")
    @Parameter(description = "Only schools of this type", schema = @Schema(implementation = SchoolType.class))
    @Nullable
    String schoolType;

    @QueryParam("ownership")
    @Parameter(description = "Only schools of this ownership", schema = @Schema(implementation = Ownership.class))
    @Nullable
    String ownership;

    @QueryParam("city")
    @Parameter(description = "Only schools of this city, as the register writes it", example = "长沙市")
    @Nullable
    String city;

    @QueryParam("peerGroup")
    @Parameter(
            description = "Only the schools of this peer group (its id); goes with no other filter of schools",
            schema = @Schema(implementation = UUID.class))
    @Nullable
    String peerGroup;

    /** Notes what can be seen without the register and the groups; with a fault, the result is of no use. */
    ChosenSchools read(Faults faults) {
        SchoolType type = Word.read("schoolType", schoolType, SchoolType.class, faults);
        Ownership owner = Word.read("ownership", ownership, Ownership.class, faults);
        Optional<UUID> group = group(faults);
        if (group.isPresent() && (schoolType != null || ownership != null || city != null)) {
            faults.add(Fault.inParameter("peerGroup", "conflicting-filters", CONFLICT));
        }
        return new ChosenSchools(type, owner, city, group.orElse(null));
    }

    private Optional<UUID> group(Faults faults) {
        if (peerGroup == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(peerGroup));
        } catch (IllegalArgumentException malformed) {
            faults.add(Fault.inParameter("peerGroup", "unknown-peer-group", GROUP));
            return Optional.empty();
        }
    }
}
