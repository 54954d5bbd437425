/** Notices reports that stay in a stage longer than they should. */
@NullMarked
package io.gongkai.ingest.stuck;

import org.jspecify.annotations.NullMarked;
