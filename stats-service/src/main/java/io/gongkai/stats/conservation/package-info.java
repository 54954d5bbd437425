/** Counts what went through, so that the three services can be held against each other. */
@NullMarked
package io.gongkai.stats.conservation;

import org.jspecify.annotations.NullMarked;
