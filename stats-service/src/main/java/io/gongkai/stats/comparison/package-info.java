/** The figures of schools side by side. */
@NullMarked
package io.gongkai.stats.comparison;

import org.jspecify.annotations.NullMarked;
