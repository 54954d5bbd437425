/** Digests by which a client says what it has sent (RFC 9530), so that nothing cut off or changed on the way is taken in. */
@NullMarked
package io.gongkai.ingest.digest;

import org.jspecify.annotations.NullMarked;
