/** How often the engine is right, measured on labelled reports. */
@NullMarked
package io.gongkai.benchmark.accuracy;

import org.jspecify.annotations.NullMarked;
