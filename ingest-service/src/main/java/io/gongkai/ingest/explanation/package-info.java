/** What schools say to findings that ask for an explanation. */
@NullMarked
package io.gongkai.ingest.explanation;

import org.jspecify.annotations.NullMarked;
