/** Rules on the parts of a report. */
@NullMarked
package io.gongkai.engine.rule.part;

import org.jspecify.annotations.NullMarked;
