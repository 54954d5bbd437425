/** How a collection stands: who was expected, who is in, who is late, who is missing. */
@NullMarked
package io.gongkai.stats.season;

import org.jspecify.annotations.NullMarked;
