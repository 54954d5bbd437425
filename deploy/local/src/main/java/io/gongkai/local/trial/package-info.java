/** A stack of its own for a trial that kills or loads it: other ports, own data, nothing left behind. */
@NullMarked
package io.gongkai.local.trial;

import org.jspecify.annotations.NullMarked;
