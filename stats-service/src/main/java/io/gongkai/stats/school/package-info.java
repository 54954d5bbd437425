/** One school over the years. */
@NullMarked
package io.gongkai.stats.school;

import org.jspecify.annotations.NullMarked;
