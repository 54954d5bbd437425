/** Plain SQL with named parameters and rows read by column name. */
@NullMarked
package io.gongkai.stats.sql;

import org.jspecify.annotations.NullMarked;
