/** Gauges that show what stands in the database. */
@NullMarked
package io.gongkai.ingest.gauge;

import org.jspecify.annotations.NullMarked;
