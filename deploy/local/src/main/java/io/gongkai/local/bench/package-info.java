/** Measures how fast a submitted report is seen in the statistics, and how fast services start. */
@NullMarked
package io.gongkai.local.bench;

import org.jspecify.annotations.NullMarked;
