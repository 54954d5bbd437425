/** What is left to mend in a revision, and what became of what was to be mended. */
@NullMarked
package io.gongkai.ingest.correction;

import org.jspecify.annotations.NullMarked;
