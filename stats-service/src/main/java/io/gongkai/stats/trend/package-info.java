/** How the seasons of a province compare over the years. */
@NullMarked
package io.gongkai.stats.trend;

import org.jspecify.annotations.NullMarked;
