/** The rules on figures: sums, ratios, conflicts, and figures that have to be stated. */
@NullMarked
package io.gongkai.engine.rule.figure;

import org.jspecify.annotations.NullMarked;
