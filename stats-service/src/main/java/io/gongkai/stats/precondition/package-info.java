/** Entity tags: unchanged things are not sent again, and nobody overwrites what he has not seen. */
@NullMarked
package io.gongkai.stats.precondition;

import org.jspecify.annotations.NullMarked;
