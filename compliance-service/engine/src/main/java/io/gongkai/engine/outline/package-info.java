/** Lines, sentences, numbering and tables of a text. */
@NullMarked
package io.gongkai.engine.outline;

import org.jspecify.annotations.NullMarked;
