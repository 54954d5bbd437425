/** Rules on the items of the list. */
@NullMarked
package io.gongkai.engine.rule.item;

import org.jspecify.annotations.NullMarked;
