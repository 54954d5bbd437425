/** What the figures of the reports mean and how several statements of one become one value. */
@NullMarked
package io.gongkai.stats.measure;

import org.jspecify.annotations.NullMarked;
