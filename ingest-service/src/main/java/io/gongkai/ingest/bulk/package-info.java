/** Many reports in one upload, worked off in the background: each entry in a transaction of its own, once. */
@NullMarked
package io.gongkai.ingest.bulk;

import org.jspecify.annotations.NullMarked;
