/** Words by concept, read from data files; no word stands in code. */
@NullMarked
package io.gongkai.engine.lexicon;

import org.jspecify.annotations.NullMarked;
