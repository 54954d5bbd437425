/** Retries that are safe: one key stands for one request of one sender. */
@NullMarked
package io.gongkai.ingest.idempotency;

import org.jspecify.annotations.NullMarked;
