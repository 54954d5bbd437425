/** Lists in pages: a limit, an opaque cursor, and a stable order by key. */
@NullMarked
package io.gongkai.stats.page;

import org.jspecify.annotations.NullMarked;
