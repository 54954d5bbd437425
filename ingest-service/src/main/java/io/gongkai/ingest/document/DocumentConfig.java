package io.gongkai.ingest.document;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much reading of files may cost. */
@ConfigMapping(prefix = "gongkai.documents")
interface DocumentConfig {

    /** How many processes read at once; the memory that reading takes is this many times the heap. */
    @WithDefault("2")
    int readers();

    /** Heap of each. */
    @WithDefault("192M")
    MemorySize heap();

    /** How long the files of one submission may take. */
    @WithDefault("20s")
    Duration timeLimit();

    /** How long a submission waits for a reader; after that it is told to come back. */
    @WithDefault("45s")
    Duration patience();
}
