/** What correcting the reports cost the schools. */
@NullMarked
package io.gongkai.stats.correction;

import org.jspecify.annotations.NullMarked;
