/** The act by which a department shows a year to everybody, and by which it takes that back. */
@NullMarked
package io.gongkai.stats.publication;

import org.jspecify.annotations.NullMarked;
