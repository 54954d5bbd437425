package io.gongkai.stats.season;

import io.gongkai.stats.problem.Fault;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.problem.Text;
import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.SchoolType;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a question for a table may name besides, as it came. */
public class TableQuestion extends SeasonQuestion {

    private static final Text WORD = new Text("应为以下之一：%s", "Must be one of: %s");

    @QueryParam("schoolType")
    @Parameter(description = "Only schools of this type", schema = @Schema(implementation = SchoolType.class))
    @Nullable
    String schoolType;

    @QueryParam("ownership")
    @Parameter(description = "Only schools of this ownership", schema = @Schema(implementation = Ownership.class))
    @Nullable
    String ownership;

    @QueryParam("bom")
    @Parameter(
            description = "Begin a CSV answer with a byte order mark, as spreadsheets want it",
            schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
    @Nullable
    String bom;

    @Override
    SchoolFilter read(Faults faults) {
        SchoolType type = word("schoolType", schoolType, SchoolType.class, faults);
        Ownership owner = word("ownership", ownership, Ownership.class, faults);
        if (bom != null && !bom.equals("true") && !bom.equals("false")) {
            faults.add(Fault.inParameter("bom", "unknown-value", WORD.with("true, false")));
        }
        return super.read(faults).only(type, owner);
    }

    /** A word of a vocabulary, or null with a fault where there is no such word. */
    public static <E extends Enum<E>> @Nullable E word(
            String parameter, @Nullable String value, Class<E> vocabulary, Faults faults) {
        if (value == null) {
            return null;
        }
        Optional<E> found = Arrays.stream(vocabulary.getEnumConstants())
                .filter(word -> word.name().equals(value))
                .findFirst();
        if (found.isEmpty()) {
            String words =
                    Arrays.stream(vocabulary.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            faults.add(Fault.inParameter(parameter, "unknown-value", WORD.with(words)));
        }
        return found.orElse(null);
    }
}
