package io.gongkai.ingest.problem;

import static java.util.Objects.requireNonNull;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request, which a class of its own gathers for an operation. An operation that takes one begins with
 * {@link #faults} and answers for them together with what is wrong in the values; for all others they are refused at once.
 */
public abstract class Question {

    @Context
    @Nullable
    ResourceInfo operation;

    @Context
    @Nullable
    UriInfo address;

    /** What is wrong before any value is read: parameters that there are not, that have no value, or that are given twice. */
    public Faults faults() {
        return QueryParameters.faultsOf(requireNonNull(operation).getResourceMethod(), requireNonNull(address));
    }
}
