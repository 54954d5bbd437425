/** The provinces side by side, for the ministry. */
@NullMarked
package io.gongkai.stats.province;

import org.jspecify.annotations.NullMarked;
