/** Tables as JSON, CSV and workbooks: which rows and columns, in which order. */
@NullMarked
package io.gongkai.stats.export;

import org.jspecify.annotations.NullMarked;
