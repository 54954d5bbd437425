/** Rules on passages that stand in earlier reports of the same school or of others. */
@NullMarked
package io.gongkai.engine.rule.copy;

import org.jspecify.annotations.NullMarked;
