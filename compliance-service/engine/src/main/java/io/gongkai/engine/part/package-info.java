/** The eight parts of a report and how they are found. */
@NullMarked
package io.gongkai.engine.part;

import org.jspecify.annotations.NullMarked;
