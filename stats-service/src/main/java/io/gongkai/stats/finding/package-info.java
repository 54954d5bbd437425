/** What the checks found, counted by rule. */
@NullMarked
package io.gongkai.stats.finding;

import org.jspecify.annotations.NullMarked;
