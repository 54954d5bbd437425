/** A score that any reader can work out again, with how far a school's rank depends on its rules. */
@NullMarked
package io.gongkai.stats.score;

import org.jspecify.annotations.NullMarked;
