/** Entity tags: unchanged things are not sent again, and nobody overwrites what he has not seen. */
@NullMarked
package io.gongkai.ingest.precondition;

import org.jspecify.annotations.NullMarked;
