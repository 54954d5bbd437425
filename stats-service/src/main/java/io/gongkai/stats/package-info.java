/** Compares schools from the events of the other services. */
@NullMarked
package io.gongkai.stats;

import org.jspecify.annotations.NullMarked;
