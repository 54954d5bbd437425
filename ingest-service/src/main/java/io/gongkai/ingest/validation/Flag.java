package io.gongkai.ingest.validation;

import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Fault;
import io.gongkai.ingest.problem.Text;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** A query parameter that is true or false; left out, it is false. */
public final class Flag {

    private static final Text VALUE =
            new Text("此参数应为 true 或 false，且只能出现一次。", "This parameter is true or false and there once.");

    private Flag() {}

    /** Said twice, or not clearly, it may not have been meant; what is done without it cannot be taken back. */
    public static boolean isSet(String parameter, List<String> values, UriInfo address) {
        // The framework leaves an empty value out of the list.
        boolean empty = values.isEmpty() && address.getQueryParameters().containsKey(parameter);
        if (empty || values.size() > 1 || !List.of("true", "false").containsAll(values)) {
            throw CommonProblems.INVALID_PARAMETERS.because(Fault.inParameter(parameter, "unknown-value", VALUE));
        }
        return values.contains("true");
    }
}
