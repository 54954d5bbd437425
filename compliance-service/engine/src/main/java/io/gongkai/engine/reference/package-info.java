/** Which documents a report cites and whether it gives their numbers rightly. */
@NullMarked
package io.gongkai.engine.reference;

import org.jspecify.annotations.NullMarked;
