/** Which parts and list items the reports hold, always beside the number they could hold. */
@NullMarked
package io.gongkai.stats.completeness;

import org.jspecify.annotations.NullMarked;
