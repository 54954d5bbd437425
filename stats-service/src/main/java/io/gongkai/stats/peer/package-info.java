/** With whom a school is compared: schools of its kind, or a group that somebody put together. */
@NullMarked
package io.gongkai.stats.peer;

import org.jspecify.annotations.NullMarked;
