/** Who copied from whom, as the checks found it. */
@NullMarked
package io.gongkai.stats.copy;

import org.jspecify.annotations.NullMarked;
