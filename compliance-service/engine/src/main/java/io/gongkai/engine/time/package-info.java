/** What a report says of its time: the period it covers, school years and calendar years, and what they are said of. */
@NullMarked
package io.gongkai.engine.time;

import org.jspecify.annotations.NullMarked;
