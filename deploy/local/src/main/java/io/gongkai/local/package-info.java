/** Real PostgreSQL and Kafka, started from jars. */
@NullMarked
package io.gongkai.local;

import org.jspecify.annotations.NullMarked;
