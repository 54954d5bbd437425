/** Events on their way to the broker: written with the change they tell of, sent until acknowledged. */
@NullMarked
package io.gongkai.ingest.outbox;

import org.jspecify.annotations.NullMarked;
