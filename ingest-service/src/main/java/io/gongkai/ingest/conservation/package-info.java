/** Shows that nothing accepted is lost: what came in has gone out or is on its way. */
@NullMarked
package io.gongkai.ingest.conservation;

import org.jspecify.annotations.NullMarked;
