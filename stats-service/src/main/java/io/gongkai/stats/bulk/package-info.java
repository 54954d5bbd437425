/** Everything of a province for other programs, line by line. */
@NullMarked
package io.gongkai.stats.bulk;

import org.jspecify.annotations.NullMarked;
