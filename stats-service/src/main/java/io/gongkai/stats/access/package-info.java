/** Who asks and for whom: roles, school and province of the bearer token; whatever is not granted is denied. */
@NullMarked
package io.gongkai.stats.access;

import org.jspecify.annotations.NullMarked;
