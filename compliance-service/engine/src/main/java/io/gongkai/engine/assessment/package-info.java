/** The way from a report to its assessment. */
@NullMarked
package io.gongkai.engine.assessment;

import org.jspecify.annotations.NullMarked;
