/** Rules on time: the period of the report, years left over from earlier reports, lateness. */
@NullMarked
package io.gongkai.engine.rule.time;

import org.jspecify.annotations.NullMarked;
