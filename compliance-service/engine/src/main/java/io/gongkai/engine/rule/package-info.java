/** The rules and what they report. */
@NullMarked
package io.gongkai.engine.rule;

import org.jspecify.annotations.NullMarked;
