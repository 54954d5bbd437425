/** The web page for officials and school clerks; it lives on the public REST API of the three services alone. */
@NullMarked
package io.gongkai.stats.dashboard;

import org.jspecify.annotations.NullMarked;
