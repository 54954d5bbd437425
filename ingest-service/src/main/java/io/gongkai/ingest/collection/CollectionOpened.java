package io.gongkai.ingest.collection;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.gongkai.ingest.outbox.EventType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells that a collection was opened or its terms have changed; contract/collection-opened.v1. */
@JsonInclude(Include.NON_NULL)
record CollectionOpened(
        String provinceCode,
        String academicYear,
        LocalDate dueDate,
        @Nullable String profile,
        CollectionStatus status,
        long version) {

    static final EventType TYPE = EventType.of("collection-opened.v1");

    static CollectionOpened of(Collection collection) {
        return new CollectionOpened(
                collection.provinceCode,
                collection.academicYear,
                collection.dueDate,
                collection.profile,
                collection.status,
                collection.version);
    }
}
