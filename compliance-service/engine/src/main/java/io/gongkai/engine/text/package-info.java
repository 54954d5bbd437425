/** Texts, places in them, and the way back from cleaned to submitted text. */
@NullMarked
package io.gongkai.engine.text;

import org.jspecify.annotations.NullMarked;
