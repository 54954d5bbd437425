/** A generated province: schools and reports with all that is true of them, for demonstrations, tests and measurements. */
@NullMarked
package io.gongkai.demo;

import org.jspecify.annotations.NullMarked;
