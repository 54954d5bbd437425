/** Tables as CSV. */
@NullMarked
package io.gongkai.stats.export;

import org.jspecify.annotations.NullMarked;
