package io.gongkai.stats.season;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.gongkai.stats.export.Columns;
import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.SchoolType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one group of schools.
 *
 * @param schoolType null where the group spans all types
 * @param ownership null where the group spans both
 * @param city null where the group spans all cities; the empty text where the register names none
 */
@Schema(description = "The counts of one group of schools; what is null, the group spans")
public record GroupCounts(
        @Nullable SchoolType schoolType,
        @Nullable Ownership ownership,

        @Schema(description = "null spans all cities; the empty text is for schools whose city is not registered")
        @Nullable
        String city,

        @JsonUnwrapped SchoolCounts counts) {

    static final Columns<GroupCounts> COLUMNS = Columns.<GroupCounts>of("groups", "expected", "报送情况")
            .with("schoolType", "办学层次", GroupCounts::schoolType)
            .with("ownership", "办学性质", GroupCounts::ownership)
            .with("city", "城市", GroupCounts::city)
            .with(SchoolCounts.COLUMNS, GroupCounts::counts);
}
