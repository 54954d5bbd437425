/** The way of a submitted report from the topic to its assessment. */
@NullMarked
package io.gongkai.compliance.intake;

import org.jspecify.annotations.NullMarked;
