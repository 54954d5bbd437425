/** Turns events into rows, guarded so that late, repeated and reordered events change nothing. */
@NullMarked
package io.gongkai.stats.projection;

import org.jspecify.annotations.NullMarked;
