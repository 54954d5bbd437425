/** Benchmarks of the checking engine. */
@NullMarked
package io.gongkai.benchmark;

import org.jspecify.annotations.NullMarked;
