/** Builds all projections anew from the events, beside those that answer, and puts them in their place. */
@NullMarked
package io.gongkai.stats.rebuild;

import org.jspecify.annotations.NullMarked;
