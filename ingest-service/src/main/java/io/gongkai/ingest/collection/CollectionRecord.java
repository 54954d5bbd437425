package io.gongkai.ingest.collection;

import io.gongkai.ingest.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Keeps each version of a collection and tells of it, within the transaction that made it. */
@ApplicationScoped
class CollectionRecord {

    private static final Logger LOG = Logger.getLogger(CollectionRecord.class);

    private final Outbox outbox;

    CollectionRecord(Outbox outbox) {
        this.outbox = outbox;
    }

    void add(Collection collection, CollectionChange change) {
        change.persist();
        outbox.add(
                CollectionOpened.TYPE,
                collection.provinceCode,
                UUID.randomUUID(),
                collection.provinceCode + "/" + collection.academicYear,
                CollectionOpened.of(
                        collection, CollectionChange.extensions(collection.provinceCode, collection.academicYear)));
        LOG.infof(
                "Collection %s province=%s year=%s status=%s version=%d school=%s",
                change.act.name().toLowerCase(Locale.ROOT),
                collection.provinceCode,
                collection.academicYear,
                collection.status,
                collection.version,
                change.schoolCode);
    }
}
