/** Counts and rates with unit, bound and scope. */
@NullMarked
package io.gongkai.engine.figure;

import org.jspecify.annotations.NullMarked;
