package io.gongkai.ingest.collection;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.gongkai.ingest.outbox.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells that a collection was opened or its terms have changed; contract/collection-opened.v1. */
@JsonInclude(Include.NON_NULL)
record CollectionOpened(
        String provinceCode,
        String academicYear,
        LocalDate dueDate,
        @Nullable String profile,
        CollectionStatus status,
        List<Extended> extensions,
        long version) {

    static final EventType TYPE = EventType.of("collection-opened.v1");

    /** A school that has more time. */
    record Extended(String schoolCode, LocalDate dueDate) {

        static Extended of(CollectionChange extension) {
            return new Extended(
                    Objects.requireNonNull(extension.schoolCode), Objects.requireNonNull(extension.extendedTo));
        }
    }

    static CollectionOpened of(Collection collection, List<CollectionChange> inForce) {
        return new CollectionOpened(
                collection.provinceCode,
                collection.academicYear,
                collection.dueDate,
                collection.profile,
                collection.status,
                inForce.stream().map(Extended::of).toList(),
                collection.version);
    }
}
